import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import { useOperation } from '../../api/client.ts';
import { isOptionalNotice } from '../../ui/duty-groups.ts';
import { dueWords } from '../../ui/due-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import { useNow } from '../../ui/use-now.ts';
import { clockEventWords, dutyWords } from '../../ui/words.ts';
import type { SendingEffect } from './recorded-fact.ts';

/** What follows for the clock, told before the letter is marked as sent. */
export function ClockEffect({ effect, detail }: { effect: SendingEffect; detail: CaseDetail }): ReactElement {
  const now = useNow();
  const records = effect.kind === 'records';
  const result = useOperation(
    'deadline.whatIf',
    { caseId: detail.id, events: records ? [effect.fact] : [] },
    { enabled: records, keepPrevious: true },
  );
  if (effect.kind === 'none') return <Quiet>The clock of the case does not change.</Quiet>;
  if (effect.kind === 'known')
    return (
      <Quiet>
        “{clockEventWords[effect.event]}” is already on the clock, on {longDate(effect.on)}. The clock does not change.
      </Quiet>
    );
  const moved = result.isError ? [] : moves(result.data?.before ?? [], result.data?.after ?? []);
  const says = (deadline: DeadlineView): string => dueWords(deadline, now, deadline.zone).text;
  return (
    <>
      <Alert severity="info" variant="outlined" icon={false}>
        “{clockEventWords[effect.fact.kind]}” is recorded on the clock on {longDate(effect.fact.on)}.
        {moved.map((then) => (
          <Typography key={then.duty} variant="body2" sx={{ mt: 0.5 }}>
            {dutyWords[then.duty]}: {says(then)}
          </Typography>
        ))}
      </Alert>
      {result.isError && <ErrorNotice error={result.error} />}
    </>
  );
}

function Quiet({ children }: { children: React.ReactNode }): ReactElement {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}

/** The deadlines that a fact moves, as they would be then. */
function moves(before: readonly DeadlineView[], after: readonly DeadlineView[]): readonly DeadlineView[] {
  return after.filter((then) => {
    if (isOptionalNotice(then)) return false;
    const now = before.find(({ duty }) => duty === then.duty);
    return now?.dueOn !== then.dueOn || now?.dueAt !== then.dueAt || now?.state !== then.state;
  });
}
