import { addDays as addPlatformDays, addMonths, format, isWeekend, parseISO } from 'date-fns';

import { calendarOf } from '../../electron/core/calendars.ts';
import { rulePackOf } from '../../electron/core/rule-packs.ts';
import { civilDate, dateOfDayNumber, dayNumber, instantOfEpoch } from '../../electron/domain/civil-date.ts';
import type { ClockEvent } from '../../electron/domain/clock-event.ts';
import { deadlines } from '../../electron/domain/deadline/deadlines.ts';
import { dutiesOf, type ClockFacts } from '../../electron/domain/deadline/facts.ts';
import type { Duty } from '../../electron/domain/duty.ts';
import type { Row } from './row.ts';

const rounds = 100_000;
const pack = rulePackOf('GB-ENG');
const calendar = calendarOf('GB-ENG');
const holidays: readonly string[] = [...calendar.holidays.keys()];
const firstDay = dayNumber(civilDate('2026-02-05'));

/** Deriving deadlines, beside the obvious way: date-fns and a list of holidays. Each pair in the same run. */
export function deadlineBench(): Promise<Row[]> {
  const plain = (index: number): readonly ClockEvent[] => [
    { kind: 'received', on: dateOfDayNumber(firstDay + (index % 900)) },
  ];
  const busy = (index: number): readonly ClockEvent[] => {
    const day = firstDay + (index % 900);
    return [
      { kind: 'received', on: dateOfDayNumber(day) },
      { kind: 'identity-asked', on: dateOfDayNumber(day + 1) },
      { kind: 'identity-received', on: dateOfDayNumber(day + 6) },
      { kind: 'clarification-asked', on: dateOfDayNumber(day + 10) },
      { kind: 'clarification-answered', on: dateOfDayNumber(day + 17) },
      { kind: 'extended', on: dateOfDayNumber(day + 20), reason: 'complexity' },
    ];
  };
  const aware = (index: number): readonly ClockEvent[] => {
    const day = firstDay + (index % 900);
    return [{ kind: 'aware', on: dateOfDayNumber(day), at: instantOfEpoch(day * 86_400_000 + 36_000_000) }];
  };
  const naive = microseconds((index) => obvious(dateOfDayNumber(firstDay + (index % 900))));
  const request = (events: readonly ClockEvent[]) => derive('request', ['access'], events);
  const wholeCase = dutiesOf('request', ['access'], pack);
  return Promise.resolve([
    row(
      'one deadline with trace, plain request',
      microseconds((index) => request(plain(index))),
      naive,
      '<= 10 µs',
    ),
    row(
      'one deadline with trace, identity, pause and extension',
      microseconds((index) => request(busy(index))),
      naive,
      '<= 10 µs',
    ),
    row(
      'one deadline with trace, 72 hours',
      microseconds((index) => derive('breach', ['breach-authority'], aware(index))),
      naive,
      '<= 10 µs',
    ),
    whole(
      microseconds((index) => derive('request', ['access'], plain(index))),
      naive,
      'leading deadline of 100,000 cases',
    ),
    whole(
      microseconds((index) => derive('request', wholeCase, plain(index))),
      naive,
      'every deadline of 100,000 cases, letters too',
    ),
  ]);
}

function derive(kind: ClockFacts['kind'], duties: readonly Duty[], events: readonly ClockEvent[]): unknown {
  return deadlines({ place: 'GB-ENG', zone: 'Europe/London', kind, duties, events }, pack, calendar);
}

/** The same date without a trace: add a month, then walk over weekends and a list of texts. */
function obvious(received: string): string {
  let due = addMonths(parseISO(received), 1);
  while (isWeekend(due) || holidays.includes(format(due, 'yyyy-MM-dd'))) due = addPlatformDays(due, 1);
  return format(due, 'yyyy-MM-dd');
}

/** Microseconds for one call, after a round to warm up. */
function microseconds(work: (index: number) => unknown): number {
  for (let index = 0; index < 10_000; index += 1) work(index);
  const started = performance.now();
  for (let index = 0; index < rounds; index += 1) work(index);
  return ((performance.now() - started) * 1000) / rounds;
}

function row(name: string, ours: number, naive: number, budget: string): Row {
  return { name, value: `${ours.toFixed(2)} µs`, baseline: `${naive.toFixed(2)} µs`, ratio: ours / naive, budget };
}

function whole(ours: number, naive: number, name: string): Row {
  const [value, baseline] = [ours / 10, naive / 10];
  return {
    name,
    value: `${value.toFixed(2)} s`,
    baseline: `${baseline.toFixed(2)} s`,
    ratio: value / baseline,
    budget: '<= 1 s',
  };
}

if (import.meta.main) {
  for (const line of await deadlineBench()) {
    process.stdout.write(
      `${line.name}: ${line.value}, baseline ${line.baseline}, ratio ${(line.ratio ?? 0).toFixed(2)}, budget ${line.budget}\n`,
    );
  }
}
