import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

/** Fields of a form beside each other, two to a row. */
export function FormRow({ children }: { children: ReactNode }): ReactElement {
  return (
    <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>{children}</Box>
  );
}
