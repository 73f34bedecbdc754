import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import { caseKinds } from '../../../electron/domain/case-kind.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import { inWords } from '../../../electron/domain/date-words.ts';
import { placeEntry } from '../../../electron/domain/place.ts';
import { rights } from '../../../electron/domain/right.ts';
import type { Right } from '../../../electron/domain/right.ts';
import { useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { dutyGroups } from '../../ui/duty-groups.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { dutyWords, kindWords, rightWords } from '../../ui/words.ts';
import { Answer } from './answer.tsx';
import { FactRows } from './fact-rows.tsx';
import { factsOf, firstRows } from './facts.ts';

/** What the law of a place asks for, from the facts that are entered. */
export function DutyCalculator(): ReactElement {
  const organisation = useOperation('organisation.get', {});
  const today = civilDateAt(useNow(), useOfficeZone());
  const [chosenPlace, setPlace] = useState<CasePlace | null>(null);
  const [kind, setKind] = useState<CaseKind>('request');
  const [right, setRight] = useState<Right>('access');
  const [rows, setRows] = useState(() => firstRows('request', today));
  const place = chosenPlace ?? organisation.data?.place ?? 'GB-ENG';
  // The office may keep another zone than its place usually has; at another place it is that place's own.
  const zone = place === organisation.data?.place ? organisation.data.zone : placeEntry(place).zone;
  const events = factsOf(rows);
  const result = useOperation(
    'deadline.preview',
    { kind, place, zone, rights: kind === 'request' ? [right] : [], events: [...events] },
    { enabled: events.length > 0, keepPrevious: true },
  );
  const changeKind = (next: CaseKind): void => {
    setKind(next);
    setRows(firstRows(next, rows[0]?.on ?? today));
  };
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1.4fr 1fr 1fr', mb: 1.5 }}>
        <PlaceField
          label="Place"
          value={place}
          onChange={(next) => setPlace(next)}
          hint="Whose law and holidays apply"
        />
        <ChoiceField
          label="Kind"
          value={kind}
          onChange={changeKind}
          choices={caseKinds.map((value) => ({ value, label: kindWords[value] }))}
        />
        {kind === 'request' && (
          <ChoiceField
            label="Right"
            value={right}
            onChange={(next) => setRight(next)}
            choices={rights.map((value) => ({ value, label: rightWords[value] }))}
          />
        )}
      </Box>
      <FactRows kind={kind} zone={zone} rows={rows} onChange={setRows} />
      <div aria-live="polite">
        {events.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            The dates appear here when the first day is entered.
          </Typography>
        )}
        {events.length > 0 && result.isError && <ErrorNotice error={result.error} />}
        {events.length > 0 &&
          !result.isError &&
          dutyGroups(result.data?.deadlines ?? []).map(({ deadline, duties }) => (
            <Answer
              key={duties.join(' ')}
              title={duties.map((duty) => dutyWords[duty]).join(' · ')}
              date={dateOf(deadline)}
              reason={deadline.reason}
              warnings={deadline.warnings}
              trace={deadline.trace}
              zone={deadline.zone}
            />
          ))}
        {events.length > 0 && result.data?.deadlines.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            The rules of this place set no period for this.
          </Typography>
        )}
      </div>
    </>
  );
}

/** The date by itself: what is asked here is when, not how late it is. Without a date, how the clock stands. */
function dateOf({ dueOn, dueAt, state, zone }: DeadlineView): ReactNode {
  if (dueOn !== undefined) return inWords(dueOn);
  if (dueAt !== undefined) return moment(dueAt, zone);
  return <DueText dueOn={dueOn} dueAt={dueAt} state={state} zone={zone} />;
}
