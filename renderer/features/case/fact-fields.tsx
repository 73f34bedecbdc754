import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { civilDateAt, timeAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate, Instant } from '../../../electron/domain/civil-date.ts';
import { extensionReasons } from '../../../electron/domain/clock-event.ts';
import type { ClockEventKind, ExtensionReason } from '../../../electron/domain/clock-event.ts';
import type { Duty } from '../../../electron/domain/duty.ts';
import type { ClockEventView } from '../../../electron/contract/deadlines.ts';
import type { WindowInput } from '../../../electron/contract/table.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { isOptionalNotice } from '../../ui/duty-groups.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { clockEventWords, dutyWords, extensionReasonWords } from '../../ui/words.ts';
import { needsTime } from './fitting-facts.ts';

/** A clock fact as it stands in a form. */
export interface FactDraft {
  readonly kind: ClockEventKind;
  readonly on: CivilDate | null;
  readonly time: string;
  readonly duty: Duty | 'all';
  readonly reason: ExtensionReason;
  readonly note: string;
}

/** A fact of now, to be recorded. */
export function freshFact(kind: ClockEventKind, now: Instant, zone: string): FactDraft {
  return { kind, on: civilDateAt(now, zone), time: timeAt(now, zone), duty: 'all', reason: 'complexity', note: '' };
}

/** A recorded fact, to be put right. */
export function draftOfFact(event: ClockEventView, zone: string): FactDraft {
  return {
    kind: event.kind,
    on: event.on,
    time: event.at === undefined ? '' : timeAt(event.at, zone),
    duty: event.duty ?? 'all',
    reason: event.reason ?? 'complexity',
    note: event.note,
  };
}

/** What is sent for a fact whose date is known. */
export function factInput(
  draft: FactDraft & { readonly on: CivilDate },
  withTime: boolean,
): WindowInput<'case.recordEvent'>['event'] {
  return {
    kind: draft.kind,
    on: draft.on,
    ...(withTime && draft.time !== '' ? { time: draft.time } : {}),
    ...(draft.duty === 'all' ? {} : { duty: draft.duty }),
    ...(draft.kind === 'extended' ? { reason: draft.reason } : {}),
    note: draft.note,
  };
}

/** Facts that can concern one right of several. */
const perDuty: ReadonlySet<ClockEventKind> = new Set(['extended', 'refused', 'withdrawn']);

interface FactFieldsProps {
  readonly detail: CaseDetail;
  readonly draft: FactDraft;
  /** The kinds on offer; one that cannot be changed is the only one. */
  readonly kinds: readonly ClockEventKind[];
  readonly dateFault: string | undefined;
  readonly today: CivilDate;
  onChange(change: Partial<FactDraft>): void;
}

/** The fields of a dated fact. */
export function FactFields({ detail, draft, kinds, dateFault, today, onChange }: FactFieldsProps): ReactElement {
  const duties = detail.deadlines.filter((deadline) => !isOptionalNotice(deadline)).map(({ duty }) => duty);
  const timed = needsTime(detail, draft.kind);
  return (
    <>
      <ChoiceField
        label="What happened"
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        choices={kinds.map((value) => ({ value, label: clockEventWords[value] }))}
        disabled={kinds.length === 1}
      />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <DateField
          label="On"
          value={draft.on}
          onChange={(on) => onChange({ on })}
          error={dateFault}
          max={today}
          required
        />
        {timed && (
          <TimeField label="At" value={draft.time} onChange={(time) => onChange({ time })} hint={detail.zone} />
        )}
        {draft.kind === 'extended' && (
          <ChoiceField
            label="Ground"
            value={draft.reason}
            onChange={(reason) => onChange({ reason })}
            choices={extensionReasons.map((value) => ({ value, label: extensionReasonWords[value] }))}
          />
        )}
        {perDuty.has(draft.kind) && duties.length > 1 && (
          <ChoiceField
            label="Concerns"
            value={draft.duty}
            onChange={(duty) => onChange({ duty })}
            choices={[
              { value: 'all' as const, label: 'The whole request' },
              ...duties.map((value) => ({ value, label: dutyWords[value] })),
            ]}
          />
        )}
      </Box>
      <TextField
        label="Note"
        value={draft.note}
        onChange={(event) => onChange({ note: event.target.value })}
        helperText=" "
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </>
  );
}
