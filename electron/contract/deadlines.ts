import * as z from 'zod';

import { clockEventKinds, extensionReasons } from '../domain/clock-event.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import {
  anyPlace,
  caseKind,
  civilDate,
  done,
  duty,
  id,
  instant,
  line,
  nothing,
  optionalLine,
  place,
  right,
  wallTime,
  zone,
} from './values.ts';

export const clockEventKind = z.enum(clockEventKinds);
export const extensionReason = z.enum(extensionReasons);

export const traceStep = z.strictObject({
  rule: z.string(),
  source: z.string(),
  from: z.string(),
  to: z.string(),
  note: z.string(),
});

/** The derived answer for one duty; see `Deadline` in the domain for what each field means. */
export const deadline = z.strictObject({
  duty,
  state: z.enum(['not-started', 'running', 'paused', 'met', 'missed']),
  startsOn: civilDate.optional(),
  dueOn: civilDate.optional(),
  dueAt: instant.optional(),
  rawDueOn: civilDate.optional(),
  latestLawfulOn: civilDate.optional(),
  internalTargetOn: civilDate.optional(),
  resumesWithDays: z.int().optional(),
  metOn: civilDate.optional(),
  metAt: instant.optional(),
  zone,
  informative: z.array(z.strictObject({ name: z.string(), value: z.string(), source: z.string() })),
  warnings: z.array(z.strictObject({ code: z.string(), note: z.string() })),
  trace: z.array(traceStep),
  /** The trace in plain words, as a letter or a report would say it. */
  reason: z.string(),
});
export type DeadlineView = z.infer<typeof deadline>;

/** A clock fact as the officer enters it: a civil date, and the wall-clock time where the hour matters. */
export const clockFact = z.strictObject({
  kind: clockEventKind,
  on: civilDate,
  time: wallTime.optional(),
  duty: duty.optional(),
  reason: extensionReason.optional(),
});
export type ClockFact = z.infer<typeof clockFact>;

export const calendarCoverage = z.strictObject({
  place: anyPlace,
  name: z.string(),
  from: civilDate,
  to: civilDate,
  capturedOn: civilDate,
  source: z.string(),
  days: z.int(),
});

export const deadlineOperations = {
  /** What would be due, before anything is kept: shown while a case is being logged. */
  'deadline.preview': query({
    input: z.strictObject({
      kind: caseKind,
      place,
      zone,
      rights: z.array(right).max(9),
      events: z.array(clockFact).max(50),
    }),
    output: z.strictObject({ deadlines: z.array(deadline) }),
  }),
  /** What the dates of a case would be with further facts; nothing is kept. */
  'deadline.whatIf': query({
    input: z.strictObject({ caseId: id, events: z.array(clockFact).max(20) }),
    output: z.strictObject({ before: z.array(deadline), after: z.array(deadline) }),
  }),
  /** Plain date arithmetic of the same engine. */
  'deadline.calculate': query({
    input: z.strictObject({
      place: anyPlace,
      from: civilDate,
      unit: z.enum(['days', 'working-days', 'weeks', 'months']),
      count: z.int().min(0).max(1_000),
      roll: z.boolean(),
    }),
    output: z.strictObject({ date: civilDate, trace: z.array(traceStep), warnings: deadline.shape.warnings }),
  }),
  'calendar.coverage': query({ input: nothing, output: z.strictObject({ calendars: z.array(calendarCoverage) }) }),
  'calendar.days': query({
    input: z.strictObject({ place, year: z.int().min(2000).max(2100) }),
    output: z.strictObject({
      days: z.array(z.strictObject({ on: civilDate, name: z.string(), own: z.boolean(), id: id.optional() })),
    }),
  }),
  /** Which open cases would move if these own days were added or removed; nothing is kept. */
  'calendar.preview': query({
    input: z.strictObject({ place, add: z.array(civilDate).max(50), remove: z.array(id).max(50) }),
    output: z.strictObject({
      moves: z.array(
        z.strictObject({ caseId: id, ref: z.string(), title: z.string(), duty, from: z.string(), to: z.string() }),
      ),
    }),
  }),
  'calendar.addDay': command({ input: z.strictObject({ place, on: civilDate, name: line(200) }), output: done }),
  'calendar.removeDay': command({ input: z.strictObject({ id }), output: done }),
} satisfies OperationTable;

export const clockEvent = z.strictObject({
  id,
  kind: clockEventKind,
  on: civilDate,
  at: instant.optional(),
  duty: duty.optional(),
  reason: extensionReason.optional(),
  note: z.string(),
  recordedAt: instant,
  officer: z.string(),
  superseded: z.boolean(),
});
export type ClockEventView = z.infer<typeof clockEvent>;

export const clockEventInput = clockFact.extend({ note: optionalLine(500) });
