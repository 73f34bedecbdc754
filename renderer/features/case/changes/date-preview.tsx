import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { ClockFact, DeadlineView } from '../../../../electron/contract/deadlines.ts';
import { useOperation } from '../../../api/client.ts';
import { isOptionalNotice } from '../../../ui/duty-groups.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { longDate, moment } from '../../../ui/format.ts';
import { dutyWords } from '../../../ui/words.ts';

interface DatePreviewProps {
  readonly detail: CaseDetail;
  /** What would be recorded; null while its date is missing. */
  readonly fact: ClockFact | null;
}

/** What the dates would be with a further fact, before it is recorded. A fact that cannot stand says why. */
export function DatePreview({ detail, fact }: DatePreviewProps): ReactElement {
  const result = useOperation(
    'deadline.whatIf',
    { caseId: detail.id, events: fact === null ? [] : [fact] },
    { enabled: fact !== null, keepPrevious: true },
  );
  return (
    <div aria-live="polite">
      {fact !== null && result.isError && <ErrorNotice error={result.error} />}
      {fact !== null && result.data !== undefined && !result.isError && (
        <Moves before={result.data.before} after={result.data.after} />
      )}
    </div>
  );
}

function Moves({ before, after }: { before: readonly DeadlineView[]; after: readonly DeadlineView[] }): ReactElement {
  const moves = after
    .filter((deadline) => !isOptionalNotice(deadline))
    .map((then) => ({ then, now: before.find(({ duty }) => duty === then.duty) }))
    .filter(({ then, now }) => now !== undefined && whenOf(now) !== whenOf(then));
  return (
    <Alert severity="info" variant="outlined">
      {moves.length === 0 && <Typography variant="body2">No date moves.</Typography>}
      {moves.map(({ then, now }) => (
        <Typography key={then.duty} variant="body2">
          {dutyWords[then.duty]}: {now === undefined ? 'not owed' : whenOf(now)} → <strong>{whenOf(then)}</strong>
        </Typography>
      ))}
    </Alert>
  );
}

/** When a duty is due, or why it has no date. */
function whenOf({ dueOn, dueAt, state, zone }: DeadlineView): string {
  if (state === 'not-started') return 'has not started';
  if (state === 'paused') return 'paused';
  if (state === 'met') return 'met';
  if (dueAt !== undefined) return moment(dueAt, zone);
  return dueOn === undefined ? 'no date' : longDate(dueOn);
}
