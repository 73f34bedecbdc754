import CheckOutlined from '@mui/icons-material/CheckOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import Replay from '@mui/icons-material/Replay';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { TaskView } from '../../../../electron/contract/search-plan.ts';
import { useCommand } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { DueText } from '../../../ui/due-text.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { duration, longDate } from '../../../ui/format.ts';
import { taskKindWords, taskResultWords } from '../../../ui/words-request.ts';

interface TaskTableProps {
  readonly detail: CaseDetail;
  readonly tasks: readonly TaskView[];
  onFinish(task: TaskView): void;
  onChase(task: TaskView): void;
  onEdit(task: TaskView): void;
}

/** The searches and other tasks of a request: who, until when, with what result and how much time. */
export function TaskTable({ detail, tasks, onFinish, onChase, onEdit }: TaskTableProps): ReactElement {
  const [removed, setRemoved] = useState<TaskView | null>(null);
  const remove = useCommand('task.remove');
  const reopen = useCommand('task.reopen');
  const target = { caseId: detail.id, version: detail.version };
  const changeable = detail.state !== 'closed';
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label="Search plan">
        <TableHead>
          <TableRow>
            <TableCell>What</TableCell>
            <TableCell>Who</TableCell>
            <TableCell>Until, result</TableCell>
            <TableCell align="right">Time</TableCell>
            <TableCell align="right">Actions</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tasks.map((task) => (
            <TableRow key={task.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                {task.title}
                {task.kind !== 'search' && <Quiet>{taskKindWords[task.kind]}</Quiet>}
                {task.note !== '' && <Quiet>{task.note}</Quiet>}
              </TableCell>
              <TableCell>{task.assignee === '' ? 'Nobody yet' : task.assignee}</TableCell>
              <TableCell>
                <Progress task={task} />
              </TableCell>
              <TableCell align="right">{task.minutes > 0 ? duration(task.minutes) : ''}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {changeable && task.doneOn === null && (
                  <>
                    <Act label={`Finish: ${task.title}`} tip="Record the result" onClick={() => onFinish(task)}>
                      <CheckOutlined fontSize="small" />
                    </Act>
                    <Act label={`Remind: ${task.title}`} tip="Record a reminder" onClick={() => onChase(task)}>
                      <NotificationsOutlined fontSize="small" />
                    </Act>
                    <Act label={`Edit: ${task.title}`} tip="Edit" onClick={() => onEdit(task)}>
                      <EditOutlined fontSize="small" />
                    </Act>
                  </>
                )}
                {changeable && task.doneOn !== null && (
                  <Act
                    label={`Reopen: ${task.title}`}
                    tip="Reopen"
                    onClick={() => reopen.mutate({ ...target, taskId: task.id })}
                  >
                    <Replay fontSize="small" />
                  </Act>
                )}
                {changeable && (
                  <Act label={`Remove: ${task.title}`} tip="Remove" onClick={() => setRemoved(task)}>
                    <DeleteOutlined fontSize="small" />
                  </Act>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ErrorNotice error={remove.error ?? reopen.error} />
      <ConfirmDialog
        open={removed !== null}
        title={`Remove "${removed?.title ?? ''}" from the plan?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate({ ...target, taskId: removed.id }, { onSettled: () => setRemoved(null) });
        }}
      />
    </Box>
  );
}

function Progress({ task }: { task: TaskView }): ReactElement {
  if (task.doneOn !== null) {
    return (
      <>
        {task.result === null ? 'Done' : taskResultWords[task.result]}
        <Quiet>{longDate(task.doneOn)}</Quiet>
      </>
    );
  }
  return (
    <>
      {task.dueOn === null ? 'No date' : <DueText dueOn={task.dueOn} dueAt={undefined} state="running" />}
      {task.chaseOn !== null && <Quiet>Remind on {longDate(task.chaseOn)}</Quiet>}
      {task.chasedOn !== null && <Quiet>Reminded {longDate(task.chasedOn)}</Quiet>}
    </>
  );
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return (
    <Typography variant="caption" component="p" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}

interface ActProps {
  readonly label: string;
  readonly tip: string;
  readonly children: ReactNode;
  onClick(): void;
}

function Act({ label, tip, children, onClick }: ActProps): ReactElement {
  return (
    <Tooltip title={tip}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
