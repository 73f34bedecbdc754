import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { TaskView } from '../../../../electron/contract/search-plan.ts';
import { duration } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import { DecisionDialog } from '../changes/decision-dialog.tsx';
import { DecisionList } from '../changes/decision-list.tsx';
import { StepWarnings } from '../step-warnings.tsx';
import { isAtStep, stateOfSteps, useRequestWork } from '../use-request-work.ts';
import { ChaseTaskDialog } from './chase-task-dialog.tsx';
import { FinishTaskDialog } from './finish-task-dialog.tsx';
import { PickSystemsDialog } from './pick-systems-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { TaskTable } from './task-table.tsx';

const steps = ['Search'] as const;

/** Where the data are looked for, by whom, until when. */
export function SearchSection({ detail }: { detail: CaseDetail }): ReactElement {
  const work = useRequestWork(detail);
  return (
    <Section
      anchor="search"
      title="Search plan"
      state={stateOfSteps(detail, steps)}
      summary={work === undefined ? '' : progressOf(work.tasks)}
      defaultOpen={isAtStep(detail, steps)}
    >
      {work !== undefined && <Plan detail={detail} work={work} />}
    </Section>
  );
}

/** @example '2 of 5 done · 3 h 20 min' */
function progressOf(tasks: readonly TaskView[]): string {
  if (tasks.length === 0) return 'Nothing planned';
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  return `${doneOf(tasks)} of ${tasks.length} done${minutes > 0 ? ` · ${duration(minutes)}` : ''}`;
}

function doneOf(tasks: readonly TaskView[]): number {
  return tasks.filter(({ doneOn }) => doneOn !== null).length;
}

type Open =
  | { readonly form: 'systems' | 'new' | 'note' }
  | { readonly form: 'edit' | 'finish' | 'chase'; readonly task: TaskView };

function Plan({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const [open, setOpen] = useState<Open | null>(null);
  const onClose = (): void => setOpen(null);
  const { tasks } = work;
  const changeable = detail.state !== 'closed';
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <StepWarnings work={work} step="Search" />
      {tasks.length > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <LinearProgress
            variant="determinate"
            aria-label="Searches done"
            value={(doneOf(tasks) / tasks.length) * 100}
            sx={{ flex: 1, borderRadius: 1 }}
          />
          <Typography variant="body2">{progressOf(tasks)}</Typography>
        </Box>
      )}
      {tasks.length > 0 && (
        <TaskTable
          detail={detail}
          tasks={tasks}
          onFinish={(task) => setOpen({ form: 'finish', task })}
          onChase={(task) => setOpen({ form: 'chase', task })}
          onEdit={(task) => setOpen({ form: 'edit', task })}
        />
      )}
      {changeable && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button size="small" variant="outlined" startIcon={<Add />} onClick={() => setOpen({ form: 'systems' })}>
            Search systems
          </Button>
          <Button size="small" startIcon={<Add />} onClick={() => setOpen({ form: 'new' })}>
            Add a task
          </Button>
        </Box>
      )}
      <DecisionList detail={detail} decisions={work.decisions.filter(({ kind }) => kind === 'search')} />
      {changeable && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setOpen({ form: 'note' })}>
          Note on the reasonable search
        </Button>
      )}
      {open?.form === 'systems' && <PickSystemsDialog detail={detail} tasks={tasks} onClose={onClose} />}
      {open?.form === 'new' && <TaskDialog detail={detail} task={null} onClose={onClose} />}
      {open?.form === 'edit' && <TaskDialog detail={detail} task={open.task} onClose={onClose} />}
      {open?.form === 'finish' && <FinishTaskDialog detail={detail} task={open.task} onClose={onClose} />}
      {open?.form === 'chase' && <ChaseTaskDialog detail={detail} task={open.task} onClose={onClose} />}
      {open?.form === 'note' && (
        <DecisionDialog
          detail={detail}
          kind="search"
          help="Why the search was reasonable and proportionate: where was looked, where not, and why (Article 15(1A))."
          onClose={onClose}
        />
      )}
    </Box>
  );
}
