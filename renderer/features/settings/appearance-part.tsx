import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useColorScheme } from '@mui/material/styles';
import type { ReactElement } from 'react';

import { Card } from './part.tsx';

const modes = [
  { mode: 'system', label: 'As the system' },
  { mode: 'light', label: 'Light' },
  { mode: 'dark', label: 'Dark' },
] as const;

/** Light, dark, or as the system. Kept on this computer, not in the casebook: it says nothing about a person. */
export function AppearancePart(): ReactElement {
  const { mode, setMode } = useColorScheme();
  return (
    <Card title="Appearance" says="For this computer only.">
      <RadioGroup
        aria-label="Colours"
        value={mode ?? 'system'}
        onChange={(_event, value) => {
          const chosen = modes.find((candidate) => candidate.mode === value);
          if (chosen !== undefined) setMode(chosen.mode);
        }}
      >
        {modes.map((choice) => (
          <FormControlLabel
            key={choice.mode}
            value={choice.mode}
            control={<Radio size="small" />}
            label={choice.label}
          />
        ))}
      </RadioGroup>
    </Card>
  );
}
