import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import { DueText } from '../../ui/due-text.tsx';
import { dutyGroups, isOptionalNotice } from '../../ui/duty-groups.ts';
import type { DutyGroup } from '../../ui/duty-groups.ts';
import { dutyWords } from '../../ui/words.ts';
import { deadlineLines } from './deadline-lines.ts';
import { TraceDialog } from './trace-dialog.tsx';
import { WhatIfDialog } from './what-if-dialog.tsx';

/** The clock of a case and its reason: every due date, why it is that date, and what would move it. */
export function ClockCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [explained, setExplained] = useState<readonly DeadlineView[] | null>(null);
  const [asksWhatIf, setAsksWhatIf] = useState(false);
  const owed = detail.deadlines.filter((deadline) => !isOptionalNotice(deadline));
  const notices = detail.state === 'open' ? detail.deadlines.filter(isOptionalNotice) : [];
  const groups = dutyGroups(owed);
  return (
    <Paper component="section" variant="outlined" aria-label="Clock" sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {groups.length === 0 && <Typography color="textSecondary">No deadline applies to this case.</Typography>}
        {groups.map((group, index) => (
          <Box
            key={group.duties.join(' ')}
            sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}
          >
            <Box sx={{ flex: '1 1 420px', minWidth: 0 }}>
              <GroupText group={group} leads={index === 0} />
            </Box>
            <Box sx={{ display: 'flex', gap: 0.5 }}>
              <Button
                size="small"
                onClick={() => setExplained(owed.filter(({ duty }) => group.duties.includes(duty)).slice(0, 1))}
                aria-label={`Why this date? ${group.duties.map((duty) => dutyWords[duty]).join(', ')}`}
              >
                Why this date?
              </Button>
              {index === 0 && detail.state !== 'closed' && (
                <Button size="small" onClick={() => setAsksWhatIf(true)}>
                  What if…
                </Button>
              )}
            </Box>
          </Box>
        ))}
        {notices.length > 0 && <Notices notices={notices} onExplain={() => setExplained(notices)} />}
      </Box>
      {explained !== null && (
        <TraceDialog deadlines={explained} computedWith={detail} onClose={() => setExplained(null)} />
      )}
      {asksWhatIf && <WhatIfDialog detail={detail} onClose={() => setAsksWhatIf(false)} />}
    </Paper>
  );
}

function GroupText({ group, leads }: { group: DutyGroup; leads: boolean }): ReactElement {
  const { deadline, duties } = group;
  const lines = deadlineLines(deadline);
  return (
    <>
      <Typography component="p" sx={{ fontSize: leads ? 18 : 14, fontWeight: 600, lineHeight: 1.4 }}>
        <DueText dueOn={deadline.dueOn} dueAt={deadline.dueAt} state={deadline.state} zone={deadline.zone} />
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {duties.map((duty) => dutyWords[duty]).join(' · ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {deadline.reason}
      </Typography>
      {lines.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none' }}>
          {lines.map((line) => (
            <Typography
              key={line}
              component="li"
              variant="body2"
              color="textSecondary"
              sx={{ display: 'flex', gap: 0.75 }}
            >
              <InfoOutlined aria-hidden sx={{ fontSize: 15, mt: '3px' }} />
              {line}
            </Typography>
          ))}
        </Box>
      )}
      {deadline.warnings.map((warning) => (
        <Alert key={warning.code} severity="warning" variant="standard" sx={{ mt: 0.75, py: 0 }}>
          {warning.note}
        </Alert>
      ))}
    </>
  );
}

function Notices({ notices, onExplain }: { notices: readonly DeadlineView[]; onExplain(): void }): ReactElement {
  return (
    <Box sx={{ pt: 1, borderTop: '1px solid', borderColor: 'divider', display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', flex: '1 1 420px' }}>
        {notices.map((notice) => (
          <Typography
            key={notice.duty}
            component="li"
            variant="body2"
            color="textSecondary"
            sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}
          >
            {dutyWords[notice.duty]}, if there is to be one:
            <DueText dueOn={notice.dueOn} dueAt={notice.dueAt} state={notice.state} zone={notice.zone} />
          </Typography>
        ))}
      </Box>
      <Button size="small" onClick={onExplain} aria-label="Why these dates? Notices">
        Why these dates?
      </Button>
    </Box>
  );
}
