import Add from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { ReactElement } from 'react';

import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { clockEventWords } from '../../ui/words.ts';
import { firstKinds, laterKinds, needsTime } from './facts.ts';
import type { FactRow } from './facts.ts';

interface FactRowsProps {
  readonly kind: CaseKind;
  readonly zone: string;
  readonly rows: readonly FactRow[];
  onChange(rows: readonly FactRow[]): void;
}

/** The dated facts of a clock, one in a row; the first ones always stand. */
export function FactRows({ kind, zone, rows, onChange }: FactRowsProps): ReactElement {
  const set = (key: number, change: Partial<FactRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const add = (): void => {
    // Whatever usually comes next is offered first.
    const [usual] = laterKinds[kind].filter((each) => !rows.some((row) => row.kind === each));
    const next = usual ?? laterKinds[kind][0];
    const key = Math.max(...rows.map((row) => row.key)) + 1;
    if (next !== undefined) onChange([...rows, { key, kind: next, on: null, time: '' }]);
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mb: 2 }}>
      {rows.map((row, index) => {
        const first = index < firstKinds[kind].length;
        return (
          <Box
            key={row.key}
            role="group"
            aria-label={clockEventWords[row.kind]}
            sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1.4fr 1fr 110px 40px', alignItems: 'start' }}
          >
            <ChoiceField
              label="Fact"
              value={row.kind}
              onChange={(next) => set(row.key, { kind: next })}
              choices={(first ? firstKinds[kind] : laterKinds[kind]).map((value) => ({
                value,
                label: clockEventWords[value],
              }))}
              disabled={first}
            />
            <DateField label="On" value={row.on} onChange={(on) => set(row.key, { on })} required={first} />
            {needsTime(row.kind) ? (
              <TimeField label="At" value={row.time} onChange={(time) => set(row.key, { time })} hint={zone} />
            ) : (
              <span />
            )}
            {!first && (
              <IconButton
                aria-label={`Remove: ${clockEventWords[row.kind]}`}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <DeleteOutline fontSize="small" />
              </IconButton>
            )}
          </Box>
        );
      })}
      <Button size="small" startIcon={<Add />} onClick={add} sx={{ justifySelf: 'start' }}>
        Add a fact
      </Button>
    </Box>
  );
}
