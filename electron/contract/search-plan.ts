import * as z from 'zod';

import { taskKinds, taskResults } from '../domain/request/search-plan.ts';
import { caseDetail } from './cases.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, id, line, nothing, optionalLine, text, version } from './values.ts';

/** A place where the organisation keeps personal data, and whom to ask. */
export const systemDetails = z.strictObject({
  name: line(200),
  ownerName: optionalLine(200),
  ownerEmail: optionalLine(254),
  holds: text(2_000),
  active: z.boolean(),
});
export const systemView = systemDetails.extend({ id, version });
export type SystemView = z.infer<typeof systemView>;

export const taskInput = z.strictObject({
  kind: z.enum(taskKinds),
  systemId: id.nullable(),
  title: line(300),
  assignee: optionalLine(200),
  dueOn: civilDate.nullable(),
  chaseOn: civilDate.nullable(),
});

export const taskView = taskInput.extend({
  id,
  system: z.string(),
  chasedOn: civilDate.nullable(),
  doneOn: civilDate.nullable(),
  result: z.enum(taskResults).nullable(),
  note: z.string(),
  minutes: z.int(),
});
export type TaskView = z.infer<typeof taskView>;

const target = { caseId: id, version };

export const searchPlanOperations = {
  'system.list': query({ input: nothing, output: z.strictObject({ systems: z.array(systemView) }) }),
  'system.add': command({ input: systemDetails, output: systemView }),
  'system.update': command({ input: systemDetails.extend({ id, version }), output: systemView }),
  /** One search for each system, due and reminded of on days counted back from the legal date. */
  'search.plan': command({
    input: z.strictObject({ ...target, systemIds: z.array(id).min(1).max(200) }),
    output: caseDetail,
  }),
  'task.add': command({ input: taskInput.extend(target), output: caseDetail }),
  'task.update': command({ input: taskInput.extend({ ...target, taskId: id }), output: caseDetail }),
  'task.finish': command({
    input: z.strictObject({
      ...target,
      taskId: id,
      doneOn: civilDate,
      result: z.enum(taskResults),
      note: text(5_000),
      /** How long it took, in minutes. */
      minutes: z.int().min(0).max(100_000),
    }),
    output: caseDetail,
  }),
  'task.reopen': command({ input: z.strictObject({ ...target, taskId: id }), output: caseDetail }),
  /** Somebody was reminded; the next reminder, if any. */
  'task.chase': command({
    input: z.strictObject({ ...target, taskId: id, chasedOn: civilDate, nextOn: civilDate.nullable() }),
    output: caseDetail,
  }),
  'task.remove': command({ input: z.strictObject({ ...target, taskId: id }), output: caseDetail }),
  /** Open tasks of all cases with a due date, the most urgent first. */
  'task.open': query({
    input: z.strictObject({ limit: z.int().min(1).max(500) }),
    output: z.strictObject({
      tasks: z.array(
        z.strictObject({
          taskId: id,
          caseId: id,
          ref: z.string(),
          title: z.string(),
          assignee: z.string(),
          dueOn: civilDate,
          chaseOn: civilDate.nullable(),
          chasedOn: civilDate.nullable(),
        }),
      ),
    }),
  }),
} satisfies OperationTable;
