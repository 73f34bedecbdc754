import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import { visuallyHidden } from '../../ui/visually-hidden.ts';

export type StepName = 'who' | 'passphrase' | 'recovery' | 'start';

const steps: readonly { readonly name: StepName; readonly label: string }[] = [
  { name: 'who', label: 'Organisation' },
  { name: 'passphrase', label: 'Passphrase' },
  { name: 'recovery', label: 'Recovery key' },
];

/** Where one is in the first run. */
export function StepList({ current }: { current: StepName }): ReactElement {
  const found = steps.findIndex(({ name }) => name === current);
  const at = found === -1 ? steps.length : found;
  return (
    <Box
      component="ol"
      aria-label="Steps"
      sx={{ display: 'flex', gap: 3, listStyle: 'none', p: 0, m: 0, mb: 3, fontSize: 13 }}
    >
      {steps.map(({ name, label }, index) => (
        <Box
          component="li"
          key={name}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: index === at ? 'primary.main' : 'text.secondary',
            fontWeight: index === at ? 650 : 500,
          }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{
              width: 22,
              height: 22,
              borderRadius: '50%',
              display: 'grid',
              placeItems: 'center',
              fontSize: 12,
              border: '1.5px solid',
              borderColor: index <= at ? 'primary.main' : 'divider',
              bgcolor: index === at ? 'primary.main' : 'transparent',
              color: index === at ? 'primary.contrastText' : index < at ? 'primary.main' : 'text.secondary',
            }}
          >
            {index < at ? <Check sx={{ fontSize: 14 }} /> : index + 1}
          </Box>
          {label}
          {index < at && <span style={visuallyHidden}>, done</span>}
        </Box>
      ))}
    </Box>
  );
}
