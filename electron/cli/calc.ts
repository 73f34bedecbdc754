import type { Command } from 'commander';

import { calendarOf } from '../core/calendars.ts';
import { formatLong } from '../domain/date-words.ts';
import { calculate, type Calculation } from '../domain/deadline/calculate.ts';
import { plainWords } from '../domain/deadline/plain-words.ts';
import type { Period } from '../domain/deadline/rule-pack.ts';
import { isPlace, placeCodes } from '../domain/place.ts';
import { dateOf, repeated } from './dates.ts';
import { WrongUsage, type Io } from './io.ts';

interface CalcOptions {
  readonly place: string;
  readonly from: string;
  readonly days?: string;
  readonly workingDays?: string;
  readonly weeks?: string;
  readonly months?: string;
  readonly roll?: true;
  readonly holiday?: readonly string[];
  readonly json?: true;
}

/** `casebook calc`: plain date arithmetic of the engine, without a store. */
export function registerCalc(program: Command, io: Io): void {
  program
    .command('calc')
    .description('count days, working days, weeks or months from a date')
    .requiredOption('--place <place>', `whose holidays apply: ${placeCodes.join(', ')}`)
    .requiredOption('--from <date>', 'the date to count from, YYYY-MM-DD')
    .option('--days <n>', 'calendar days')
    .option('--working-days <n>', 'working days')
    .option('--weeks <n>', 'weeks')
    .option('--months <n>', 'months')
    .option('--roll', 'move an end on a weekend or holiday to the next working day')
    .option('--holiday <date>', 'a further holiday of the place (repeatable)', repeated)
    .option('--json', 'print one JSON document')
    .action((options: CalcOptions) => {
      const result = reckon(options);
      io.out(options.json ? JSON.stringify(result, null, 2) : textOf(result));
    });
}

function reckon(options: CalcOptions): Calculation {
  if (!isPlace(options.place)) {
    throw new WrongUsage(`--place: "${options.place}" is not a place. The places are ${placeCodes.join(', ')}.`);
  }
  const own = (options.holiday ?? []).map((text) => ({ date: dateOf('--holiday', text), name: 'given as --holiday' }));
  const from = dateOf('--from', options.from);
  return calculate(from, periodOf(options), calendarOf(options.place, own), options.roll === true);
}

const units = [
  ['days', 'days'],
  ['workingDays', 'working-days'],
  ['weeks', 'weeks'],
  ['months', 'months'],
] as const;

function periodOf(options: CalcOptions): Period {
  const given = units.filter(([name]) => options[name] !== undefined);
  const [first] = given;
  if (first === undefined || given.length > 1) {
    throw new WrongUsage('Give exactly one of --days, --working-days, --weeks and --months.');
  }
  const [name, unit] = first;
  const text = options[name] ?? '';
  if (!/^\d{1,4}$/u.test(text)) throw new WrongUsage(`--${unit}: "${text}" is not a whole number from 0 to 9999.`);
  return { unit, length: Number(text) };
}

function textOf({ date, trace, warnings }: Calculation): string {
  const notes = warnings.map(({ note }) => `Note: ${note}`);
  return [formatLong(date), plainWords({ trace }), ...notes].join('\n');
}
