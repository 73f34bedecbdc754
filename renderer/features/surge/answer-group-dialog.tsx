import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { BulkResult } from '../../../electron/contract/links.ts';
import type { WindowOutput } from '../../../electron/contract/table.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useCommand } from '../../api/client.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { useNow } from '../../ui/use-now.ts';

type Opened = WindowOutput<'surge.open'>;

interface AnswerGroupDialogProps {
  readonly group: Opened['group'];
  /** The open requests that are answered. */
  readonly members: Opened['members'];
  onClose(): void;
  onDone(result: BulkResult): void;
}

/** Marks the open requests of a group as answered, each by its own checks. */
export function AnswerGroupDialog({ group, members, onClose, onDone }: AnswerGroupDialogProps): ReactElement {
  const titleId = useId();
  const today = civilDateAt(useNow(), useOfficeZone());
  const [answeredOn, setAnsweredOn] = useState<CivilDate | null>(today);
  const answer = useCommand('surge.answer');
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (answeredOn === null || members.length === 0 || answer.isPending) return;
          const targets = members.map(({ caseId, version }) => ({ caseId, version }));
          answer.mutate({ targets, groupId: group.id, answeredOn }, { onSuccess: onDone });
        }}
      >
        <DialogTitle id={titleId}>Answer {countOf(members.length, 'request')}</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          <Typography variant="body2">
            Each open request is marked as answered with the shared answer. One that still misses something, such as the
            identity, is left as it is and named afterwards.
          </Typography>
          <DateField
            label="Answered on"
            value={answeredOn}
            onChange={setAnsweredOn}
            max={today}
            error={answeredOn === null ? 'Enter the date of the answer' : undefined}
            autoFocus
          />
          <ErrorNotice error={answer.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={answer.isPending}>
            Mark as answered
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
