import Button from '@mui/material/Button';
import type { ReactElement, RefObject } from 'react';

/** The first stop of the keyboard: past the rail, to the page. Seen only while it has the focus. */
export function SkipLink({ targetRef }: { targetRef: RefObject<HTMLElement | null> }): ReactElement {
  return (
    <Button
      variant="contained"
      onClick={() => targetRef.current?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      }}
    >
      Skip to the page
    </Button>
  );
}
