import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactElement } from 'react';

import { caseKinds } from '../../../electron/domain/case-kind.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { kindWords } from '../../ui/words.ts';

/** Request, breach or complaint; what was typed stays when the officer changes her mind. */
export function KindSwitch({ value, onChange }: { value: CaseKind; onChange(kind: CaseKind): void }): ReactElement {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Kind"
      value={value}
      onChange={(_event, kind: CaseKind | null) => {
        if (kind !== null) onChange(kind);
      }}
    >
      {caseKinds.map((kind) => (
        <ToggleButton key={kind} value={kind} sx={{ textTransform: 'none', px: 1.5, py: 0.25 }}>
          {kindWords[kind]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
