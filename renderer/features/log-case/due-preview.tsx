import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { Right } from '../../../electron/domain/right.ts';
import { useOperation } from '../../api/client.ts';
import { DueText } from '../../ui/due-text.tsx';
import { dutyGroups, isOptionalNotice } from '../../ui/duty-groups.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { dutyWords } from '../../ui/words.ts';
import { firstFacts } from './log-values.ts';
import type { LogValues } from './log-values.ts';

/** When the case will be due and why, as far as the fields say, before anything is kept. */
export function DuePreview({ values, suggested }: { values: LogValues; suggested: readonly Right[] }): ReactElement {
  const events = firstFacts(values);
  const rights = rightsToCount(values, suggested);
  const { kind, place, zone } = values;
  const preview = useOperation(
    'deadline.preview',
    { kind, place, zone, rights: [...rights], events: [...events] },
    { enabled: events.length > 0, keepPrevious: true },
  );
  const groups = dutyGroups((preview.data?.deadlines ?? []).filter((deadline) => !isOptionalNotice(deadline)));
  return (
    <Box
      role="status"
      aria-label="Due date"
      sx={{ px: 2, py: 1.25, borderRadius: 1, bgcolor: 'action.hover', minHeight: 62, display: 'grid', gap: 1 }}
    >
      {events.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          The due date appears here when the day of receipt is entered.
        </Typography>
      )}
      {events.length > 0 && preview.isError && <ErrorNotice error={preview.error} />}
      {events.length > 0 &&
        !preview.isError &&
        groups.map(({ deadline, duties }) => (
          <div key={duties.join(' ')}>
            <Typography component="p" sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}>
              <DueText dueOn={deadline.dueOn} dueAt={deadline.dueAt} state={deadline.state} zone={deadline.zone} />
              <Typography variant="body2" component="span" color="textSecondary">
                {duties.map((duty) => dutyWords[duty]).join(', ')}
              </Typography>
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {deadline.reason}
            </Typography>
          </div>
        ))}
    </Box>
  );
}

/** Until a right is chosen the suggested ones are counted, and without any an access request, the most usual. */
function rightsToCount({ kind, rights }: LogValues, suggested: readonly Right[]): readonly Right[] {
  if (kind !== 'request') return [];
  if (rights.length > 0) return rights;
  return suggested.length > 0 ? suggested : ['access'];
}
