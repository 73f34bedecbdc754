import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';
import { useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { isOptionalNotice } from '../../ui/duty-groups.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useNow } from '../../ui/use-now.ts';
import { clockEventWords, dutyWords } from '../../ui/words.ts';
import { scenarioFacts, scenariosOf } from './scenarios.ts';

interface WhatIfDialogProps {
  readonly detail: CaseDetail;
  onClose(): void;
}

/** What the dates would be with further facts. Nothing is kept. */
export function WhatIfDialog({ detail, onClose }: WhatIfDialogProps): ReactElement {
  const titleId = useId();
  const today = civilDateAt(useNow(), detail.zone);
  const scenarios = scenariosOf(detail);
  const [name, setName] = useState(scenarios[0]?.name ?? '');
  const [dates, setDates] = useState<Readonly<Partial<Record<ClockEventKind, CivilDate | null>>>>({});
  const scenario = scenarios.find((each) => each.name === name);
  const dated = (kind: ClockEventKind, optional: boolean): CivilDate | null => {
    const given = dates[kind];
    return given === undefined ? (optional ? null : today) : given;
  };
  const events = scenario === undefined ? [] : scenarioFacts(scenario, dated);
  const result = useOperation(
    'deadline.whatIf',
    { caseId: detail.id, events: [...events] },
    { enabled: events.length > 0, keepPrevious: true },
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>What if…</DialogTitle>
      <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1.4fr 1fr 1fr' }}>
          <ChoiceField
            label="What if"
            value={name}
            onChange={setName}
            choices={scenarios.map((each) => ({ value: each.name, label: each.label }))}
            autoFocus
          />
          {scenario?.facts.map(({ kind, optional }) => (
            <DateField
              key={kind}
              label={clockEventWords[kind]}
              value={dated(kind, optional)}
              onChange={(on) => setDates((known) => ({ ...known, [kind]: on }))}
              {...(optional ? { hint: 'Empty: not yet' } : {})}
            />
          ))}
        </Box>
        <div aria-live="polite">
          {result.isError && events.length > 0 && <ErrorNotice error={result.error} />}
          {result.data !== undefined && !result.isError && events.length > 0 && (
            <Comparison before={result.data.before} after={result.data.after} />
          )}
        </div>
        <Typography variant="body2" color="textSecondary">
          Nothing is recorded here. To record a fact, use Clock facts.
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

function Comparison({
  before,
  after,
}: {
  before: readonly DeadlineView[];
  after: readonly DeadlineView[];
}): ReactElement {
  return (
    <Table size="small" aria-label="Due dates before and after">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '24%' }}>Duty</TableCell>
          <TableCell sx={{ width: '32%' }}>Now</TableCell>
          <TableCell>Then</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {after.map((then) => {
          const now = before.find(({ duty }) => duty === then.duty);
          const moves = now?.dueOn !== then.dueOn || now?.dueAt !== then.dueAt || now?.state !== then.state;
          return (
            <TableRow key={then.duty} sx={{ verticalAlign: 'top', ...(moves ? { bgcolor: 'action.selected' } : {}) }}>
              <TableCell component="th" scope="row">
                {dutyWords[then.duty]}
              </TableCell>
              <TableCell>{now === undefined ? 'Not owed' : <Due deadline={now} />}</TableCell>
              <TableCell>
                {moves ? <Due deadline={then} /> : 'No change'}
                {moves && !isOptionalNotice(then) && (
                  <Typography variant="caption" component="p" color="textSecondary">
                    {then.reason}
                  </Typography>
                )}
                {then.warnings.map((warning) => (
                  <Typography key={warning.code} variant="caption" component="p" sx={{ color: 'warning.main' }}>
                    {warning.note}
                  </Typography>
                ))}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function Due({ deadline }: { deadline: DeadlineView }): ReactElement {
  return <DueText dueOn={deadline.dueOn} dueAt={deadline.dueAt} state={deadline.state} zone={deadline.zone} />;
}
