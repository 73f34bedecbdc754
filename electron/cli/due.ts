import { Option, type Command } from 'commander';

import { calendarOf } from '../core/calendars.ts';
import { rulePackOf } from '../core/rule-packs.ts';
import { civilDateAt, instantAt, isoWithOffset, isZone, timeAt, type Instant } from '../domain/civil-date.ts';
import { extensionReasons, type ClockEvent, type ClockEventKind, type ExtensionReason } from '../domain/clock-event.ts';
import { counted, formatLong } from '../domain/date-words.ts';
import type { Deadline, DeadlineWarning } from '../domain/deadline/deadline.ts';
import { deadlines } from '../domain/deadline/deadlines.ts';
import { plainWords } from '../domain/deadline/plain-words.ts';
import { refusalSentence } from '../domain/deadline/refusal-sentence.ts';
import type { DutyRule } from '../domain/deadline/rule-pack.ts';
import { duties, type Duty } from '../domain/duty.ts';
import { casePlaces, isPlace, placeEntry, type Place } from '../domain/place.ts';
import { dateOf, repeated, timeOf, type GivenTime } from './dates.ts';
import { CommandFailed, WrongUsage, type Io } from './io.ts';

/** The options that state a dated fact, with the clock event they make. Those of `repeatable` may be given often. */
const factOptions = {
  identityAsked: 'identity-asked',
  identityReceived: 'identity-received',
  feeAsked: 'fee-asked',
  feePaid: 'fee-paid',
  authorityAsked: 'authority-asked',
  authorityReceived: 'authority-received',
  clarificationAsked: 'clarification-asked',
  clarificationAnswered: 'clarification-answered',
  resultsAnnounced: 'results-announced',
  assessed: 'assessed',
  peopleTold: 'people-told',
  acknowledged: 'acknowledged',
  progressTold: 'progress-told',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const satisfies Record<string, ClockEventKind>;
type FactOption = keyof typeof factOptions;

interface DueOptions extends Partial<Record<FactOption, readonly string[]>> {
  readonly place: string;
  readonly duty: Duty;
  readonly received?: string;
  readonly aware?: string;
  readonly extended?: readonly string[];
  readonly reason?: ExtensionReason;
  readonly answered?: string;
  readonly zone?: string;
  readonly holiday?: readonly string[];
  readonly now?: string;
  readonly json?: true;
}

/** `casebook due`: one deadline from facts given on the command line, without a store. */
export function registerDue(program: Command, io: Io): void {
  const command = program
    .command('due')
    .description('work out when a duty is due, and why')
    .requiredOption('--place <place>', `whose law and holidays apply: ${casePlaces.map(({ code }) => code).join(', ')}`)
    .addOption(new Option('--duty <duty>', 'the duty').choices(duties).makeOptionMandatory())
    .option('--received <date>', 'day of receipt, YYYY-MM-DD or YYYY-MM-DDTHH:MM')
    .option('--aware <datetime>', 'moment of awareness of a breach, local time of the zone unless it has an offset');
  for (const kind of Object.values(factOptions)) {
    command.option(`--${kind} <date>`, `${kind.replace('-', ' ')} on (repeatable, in order)`, repeated);
  }
  command
    .option('--extended <date>', 'notice of extension sent on', repeated)
    .addOption(new Option('--reason <reason>', 'ground of the extension').choices(extensionReasons))
    .option('--answered <date>', 'duty met on, YYYY-MM-DD or YYYY-MM-DDTHH:MM')
    .option('--zone <zone>', "time zone, e.g. Europe/London (default: the place's own)")
    .option('--holiday <date>', 'a further holiday of the place (repeatable)', repeated)
    .option('--now <datetime>', 'the present moment, for the state (default: the clock)')
    .option('--json', 'print one JSON document')
    .action((options: DueOptions) => {
      const { deadline, packVersion } = derive(options, io);
      io.out(options.json ? JSON.stringify(documentOf(deadline, packVersion), null, 2) : textOf(deadline));
    });
}

function derive(options: DueOptions, io: Io): { readonly deadline: Deadline; readonly packVersion: string } {
  const place = placeOf(options.place);
  const zone = zoneOf(options.zone ?? placeEntry(place).zone);
  const pack = rulePackOf(place);
  const rule = pack.rules.find((each) => each.duties.includes(options.duty));
  const { events, warnings } = factsOf(options, rule, zone);
  const own = (options.holiday ?? []).map((text) => ({ date: dateOf('--holiday', text), name: 'given as --holiday' }));
  const derived = deadlines(
    { place, zone, kind: rule?.kind ?? 'request', duties: [options.duty], events, now: nowOf(options, io, zone) },
    pack,
    calendarOf(place, own),
  );
  if (!derived.ok) throw new CommandFailed(refusalSentence(derived.error));
  const [deadline] = derived.value;
  if (deadline === undefined) throw new Error('a duty was asked for and no deadline was given');
  return { deadline: { ...deadline, warnings: [...deadline.warnings, ...warnings] }, packVersion: pack.version };
}

function factsOf(
  options: DueOptions,
  rule: DutyRule | undefined,
  zone: string,
): { events: ClockEvent[]; warnings: DeadlineWarning[] } {
  const events: ClockEvent[] = [];
  const warnings: DeadlineWarning[] = [];
  const received = options.received === undefined ? undefined : timeOf('--received', options.received, zone);
  const aware = options.aware === undefined ? undefined : timeOf('--aware', options.aware, zone);
  if (received !== undefined) events.push({ kind: 'received', ...received });
  if (aware !== undefined) events.push({ kind: 'aware', ...aware });
  if (rule?.kind === 'breach' && aware === undefined && received !== undefined) {
    events.push({ kind: 'aware', ...received });
    const note = 'No moment of awareness was given (--aware); the receipt was taken for it.';
    warnings.push({ code: 'awareness-taken-from-receipt', note });
  }
  if (received === undefined && aware === undefined) {
    throw new WrongUsage('Nothing to count from: give --received, or --aware for a breach.');
  }
  if (rule !== undefined && rule.kind !== 'breach' && received === undefined) {
    throw new WrongUsage(`The duty ${options.duty} counts from receipt: give --received.`);
  }
  for (const [option, kind] of Object.entries(factOptions)) {
    for (const text of textsOf(options, option)) events.push({ kind, ...timeOf(`--${kind}`, text, zone) });
  }
  const reason = options.reason === undefined ? {} : { reason: options.reason };
  for (const text of options.extended ?? [])
    events.push({ kind: 'extended', on: dateOf('--extended', text), ...reason });
  if (options.answered !== undefined) events.push(answeredBy(rule, timeOf('--answered', options.answered, zone)));
  return { events, warnings };
}

function textsOf(options: DueOptions, option: string): readonly string[] {
  return isFactOption(option) ? (options[option] ?? []) : [];
}

function isFactOption(option: string): option is FactOption {
  return Object.hasOwn(factOptions, option);
}

/** What "answered" means for a duty: its usual fulfilment. A letter about a request ends with the request itself. */
function answeredBy(rule: DutyRule | undefined, time: GivenTime): ClockEvent {
  const kind = rule === undefined || rule.shape === 'notice' ? 'answered' : (rule.metBy[0] ?? 'answered');
  return { kind, ...time };
}

function placeOf(text: string): Exclude<Place, 'GB'> {
  if (isPlace(text) && text !== 'GB') return text;
  const known = casePlaces.map(({ code }) => code).join(', ');
  throw new WrongUsage(`--place: "${text}" is not a place with an office. The places are ${known}.`);
}

function zoneOf(text: string): string {
  if (isZone(text)) return text;
  throw new WrongUsage(
    `--zone: "${text}" is not a time zone that this program knows. It is written like Europe/London.`,
  );
}

function nowOf(options: DueOptions, io: Io, zone: string): Instant {
  const { on, at } = timeOf(options.now === undefined ? 'the clock' : '--now', options.now ?? io.now(), zone);
  return at ?? instantAt(on, '00:00', zone);
}

/** The deadline as other programs read it: instants with the offset of the zone. */
function documentOf(deadline: Deadline, packVersion: string): object {
  const { dueAt, metAt, zone, ...rest } = deadline;
  return {
    ...rest,
    ...(dueAt === undefined ? {} : { dueAt: isoWithOffset(dueAt, zone) }),
    ...(metAt === undefined ? {} : { metAt: isoWithOffset(metAt, zone) }),
    zone,
    rulePack: packVersion,
    reason: plainWords(deadline),
  };
}

/** The deadline as a person reads it at the terminal. */
function textOf(deadline: Deadline): string {
  const lines = [`${deadline.duty}: ${dueInWords(deadline)} (${deadline.state})`, plainWords(deadline)];
  if (deadline.latestLawfulOn !== undefined) lines.push(`Latest lawful day: ${formatLong(deadline.latestLawfulOn)}`);
  if (deadline.internalTargetOn !== undefined) lines.push(`Own target: ${formatLong(deadline.internalTargetOn)}`);
  for (const { name, value, source } of deadline.informative)
    lines.push(`For information: ${name.replaceAll('-', ' ')}: ${value} (${source})`);
  for (const { note } of deadline.warnings) lines.push(`Note: ${note}`);
  lines.push('', 'Steps:');
  for (const { rule, source, from, to, note } of deadline.trace) {
    lines.push(
      `  ${from}${to === '' || to === from ? '' : ` to ${to}`}  ${rule.replaceAll('-', ' ')}: ${note} [${source}]`,
    );
  }
  return lines.join('\n');
}

function dueInWords({ dueOn, dueAt, resumesWithDays, startsOn, zone }: Deadline): string {
  if (dueOn !== undefined) return `due ${formatLong(dueOn)}`;
  if (dueAt !== undefined) return `due ${formatLong(civilDateAt(dueAt, zone))} at ${timeAt(dueAt, zone)} (${zone})`;
  if (resumesWithDays !== undefined) return `no date yet; resumes with ${counted(resumesWithDays, 'day')} left`;
  return startsOn === undefined ? 'not started' : 'without undue delay, no fixed date';
}
