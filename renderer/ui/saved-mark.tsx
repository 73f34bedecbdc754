import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

const shownMs = 3_000;

/** "Saved", for a moment after each time `savedAt` changes. */
export function SavedMark({ savedAt, words = 'Saved' }: { savedAt: number; words?: string }): ReactElement {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (savedAt === 0) return undefined;
    const timer = setTimeout(() => setGone(savedAt), shownMs);
    return () => clearTimeout(timer);
  }, [savedAt]);
  return (
    <Typography
      component="span"
      variant="body2"
      role="status"
      sx={{ color: 'state.met', fontWeight: 600, minWidth: 48 }}
    >
      {savedAt !== 0 && gone !== savedAt ? words : ''}
    </Typography>
  );
}
