import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { fieldOfColumn } from '../../../electron/intake/csv-fields.ts';
import { kindOfLabel, rightsOfLabel, stateOfLabel } from '../../../electron/intake/csv-labels.ts';
import { planCsvImport } from '../../../electron/intake/csv-log.ts';
import type { CsvOptions, CsvPlan } from '../../../electron/intake/csv-log.ts';
import { csvLimits } from '../../../electron/intake/csv-table.ts';
import { toCsv } from '../../../electron/report/csv.ts';
import { externalFile, externalFiles } from './external-data.ts';

const london: CsvOptions = { zone: 'Europe/London' };
const bytes = (text: string) => new TextEncoder().encode(text);

function planOf(content: string | Uint8Array, options = london): CsvPlan {
  const plan = planCsvImport(typeof content === 'string' ? bytes(content) : content, options);
  if (!plan.ok) throw new Error(`refused: ${plan.error.code}`);
  return plan.value;
}

const reasons = (plan: CsvPlan) => plan.rows.map((row) => row.reasons.map(({ code }) => code));

const log = [
  'Ref,Date received,Name,E-mail,Type,Details,Status,Date closed,Cost centre',
  'A1,25/03/2026,Jo Ashby,jo@mail.example,SAR,All of it,Open,,77',
  'A2,02/04/2026,Al Bee,al@mail.example,Erasure (Art 17),"Please,\ndelete",Closed,30/04/2026,',
  'A3,31/02/2026,Cy Dee,cy@mail.example,SAR,,,,',
  'A4,05/04/2026,,,SAR,,,,',
].join('\n');

test('a log becomes a plan with a verdict for every row', () => {
  const plan = planOf(log);
  expect(plan).toMatchObject({
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    dateOrder: 'day-first',
    usualKind: 'request',
    counts: { ready: 2, doubtful: 1, refused: 1 },
  });
  expect(plan.rows.map(({ line, verdict }) => [line, verdict])).toEqual([
    [2, 'ready'],
    [3, 'ready'],
    [5, 'refused'],
    [6, 'doubtful'],
  ]);
  expect(plan.columns.at(-1)).toEqual({ name: 'Cost centre', sample: '77' });
  expect(plan.rows[1]?.draft).toMatchObject({
    kind: 'request',
    receivedOn: '2026-04-02',
    title: 'Erasure (Art 17)',
    rights: ['erasure'],
    people: [{ role: 'data-subject', name: 'Al Bee', email: 'al@mail.example' }],
    history: { reference: 'A2', state: 'closed', closedOn: '2026-04-30' },
  });
});

test('nothing is lost: every cell without a place of its own stands in the summary', () => {
  const [first] = planOf(log).rows;
  expect(first?.draft?.summary).toBe('All of it\n\nRef: A1\nType: SAR\nStatus: Open\nCost centre: 77');
});

describe('how the file was written', () => {
  const text = 'Date;Name;Type\n2026-03-04;Zoë Müller;SAR\n';
  const utf16 = (order: 'le' | 'be') =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  test.each([
    ['utf-8', bytes(text)],
    ['utf-8-bom', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)])],
    ['windows-1252', Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))],
    ['utf-16le', utf16('le')],
    ['utf-16be', utf16('be')],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...utf16('le')])],
  ])('%s', (encoding, content) => {
    const plan = planOf(content);
    expect(plan.encoding).toBe(encoding);
    expect(plan.rows[0]?.draft?.people[0]?.name).toBe('Zoë Müller');
  });

  test.each([',', ';', '\t', '|'])('delimiter %j', (delimiter) => {
    expect(planOf(text.replaceAll(';', delimiter)).delimiter).toBe(delimiter);
  });

  test('notes above the column names are set aside', () => {
    const plan = planOf(`Request log of the office, kept since 2019;;\n;;\n${text}`);
    expect(plan).toMatchObject({ headerLine: 3, notes: ['Request log of the office, kept since 2019'] });
    expect(plan.rows[0]?.line).toBe(4);
  });

  test('a first line that names the delimiter is not data', () => {
    expect(planOf(`sep=;\n${text}`)).toMatchObject({ headerLine: 2, notes: [] });
  });

  test('line ends of every kind, and blank rows', () => {
    expect(planOf(text.replaceAll('\n', '\r\n')).rows).toHaveLength(1);
    expect(planOf(`${text}\n;;\n`.replaceAll('\n', '\r')).rows).toHaveLength(1);
  });
});

describe('doubts', () => {
  const head = 'Date,Name,Type,Status,Closed on\n';
  test.each([
    ['open order of day and month', '03/04/2026,Jo,SAR,,', ['date-order']],
    ['a month only', '2026-03,Jo,SAR,,', ['month-only']],
    ['nobody named', '2026-03-04,,SAR,,', ['no-person']],
    ['no right named', '2026-03-04,Jo,General,,', ['no-right']],
    ['closed before received', '2026-03-04,Jo,SAR,closed,2026-03-01', ['closed-before-received']],
    ['closed without a date', '2026-03-04,Jo,SAR,Closed,', ['closed-without-date']],
    ['open, yet closed', '2026-03-04,Jo,SAR,Open,2026-03-09', ['open-with-closure']],
    ['too many cells', '2026-03-04,Jo,SAR,,,more', ['extra-cells']],
    ['in the future', '2027-03-04,Jo,SAR,,', ['future-date']],
    ['no doubt', '2026-03-04,Jo,SAR,,', []],
  ])('%s', (_why, row, expected) => {
    expect(reasons(planOf(head + row, { ...london, today: civilDate('2026-12-31') }))).toEqual([expected]);
  });

  test('a right found in the words only is asked about', () => {
    const plan = planOf('Date,Name,Details\n2026-03-04,Jo,Please delete my personal data\n');
    expect(reasons(plan)).toEqual([['right-from-words']]);
    expect(plan.rows[0]?.draft?.rights).toEqual(['erasure']);
  });

  test('a breach without the hour of awareness is asked about, with it it is ready', () => {
    const plan = planOf(
      'Date,Type,Discovered on\n2026-03-27,Data breach,2026-03-27 16:30\n2026-03-28,Data breach,2026-03-28\n',
    );
    expect(reasons(plan)).toEqual([[], ['no-awareness-time']]);
    expect(plan.rows[0]?.draft).toMatchObject({ kind: 'breach', awareAt: '2026-03-27T16:30:00.000Z', people: [] });
  });
});

describe('keys', () => {
  const keys = (content: string, options = london) =>
    planOf(content, options).rows.map(({ draft }) => draft?.sourceKey);

  test('rows added later leave the others their keys', () => {
    const before = keys(log);
    const [head = '', ...rest] = log.split('\n');
    expect(keys([head, 'A0,01/03/2026,New One,n@mail.example,SAR,,,,', ...rest].join('\n')).slice(1)).toEqual(before);
  });

  test('case, blanks and choices of the officer do not change a key', () => {
    expect(keys(log.replace('Jo Ashby', '  JO  ashby '), { ...london, kind: 'complaint' })).toEqual(keys(log));
  });

  test('a row that says the same again is another case, asked about, with a key of its own', () => {
    const twice = 'Date,Name,Type\n2026-03-04,Jo,SAR\n2026-03-04,Jo,SAR\n';
    expect(reasons(planOf(twice))).toEqual([[], ['repeated']]);
    expect(new Set(keys(twice)).size).toBe(2);
    expect(keys(twice)).toEqual(keys(twice));
  });
});

describe('choices of the officer', () => {
  test('a map of columns', () => {
    const text = 'Date,Who is it,Betreff,X\n2026-03-04,Jo,SAR,note\n';
    const plan = planOf(text, { ...london, map: { 'who is it': 'name', Betreff: 'type', x: null } });
    expect(plan.columns.map(({ field }) => field)).toEqual(['received-on', 'name', 'type', undefined]);
    expect(plan.rows[0]).toMatchObject({ verdict: 'ready', draft: { summary: 'Betreff: SAR\nX: note' } });
  });

  test('the order of day and month removes the doubt', () => {
    const plan = planOf('Date,Name,Type\n03/04/2026,Jo,SAR\n', { ...london, dateOrder: 'month-first' });
    expect(plan.rows[0]).toMatchObject({ verdict: 'ready', draft: { receivedOn: '2026-03-04' } });
  });

  test('the kind of all rows', () => {
    const plan = planOf('Date,Name,Type\n2026-03-04,Jo,SAR\n', { ...london, kind: 'complaint' });
    expect(plan.rows[0]?.draft).toMatchObject({ kind: 'complaint', rights: [], people: [{ role: 'complainant' }] });
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes('\n\n'), 'empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'spreadsheet-file'],
    ['no text', Uint8Array.from([1, 2, 0, 0, 0, 4, 9]), 'not-text'],
    ['no column names', bytes('1,2,3\n4,5,6\n'), 'no-header'],
    ['too many rows', bytes(`Date,Name\n${'2026-03-04,Jo\n'.repeat(csvLimits.rows + 1)}`), 'too-many-rows'],
    ['too many columns', bytes(`Date,Name${',x'.repeat(csvLimits.columns)}\n`), 'too-many-columns'],
    ['too much', new Uint8Array(csvLimits.bytes + 1), 'too-large'],
  ])('%s', (_what, content, code) => {
    const plan = planCsvImport(content, london);
    expect(plan.ok ? 'taken in' : plan.error.code).toBe(code);
  });
});

test('the columns of published registers are recognised', () => {
  const names = [
    'date',
    'title',
    'name',
    'address',
    'customer or account number',
    'type',
    'data involved',
    'details',
    'justification',
    'identity confirmed',
    'validity',
    'charge',
    'extensions',
    'action',
    'status',
    'closure date',
  ];
  expect(names.map(fieldOfColumn)).toEqual([
    'received-on',
    'title',
    'name',
    'address',
    'account-number',
    'type',
    'data-involved',
    'details',
    'justification',
    'identity-confirmed',
    'validity',
    'charge',
    'extensions',
    'action',
    'status',
    'closed-on',
  ]);
  expect(['Eingangsdatum', 'Betroffene Person', 'Anfrageart', 'Kundennummer'].map(fieldOfColumn)).toEqual([
    'received-on',
    'name',
    'type',
    'account-number',
  ]);
  expect(['Date de réception', 'Nom', 'Type de demande', 'Statut'].map(fieldOfColumn)).toEqual([
    'received-on',
    'name',
    'type',
    'status',
  ]);
  expect(['Cost centre', 'Weather', ''].map(fieldOfColumn)).toEqual([undefined, undefined, undefined]);
});

test('short labels are understood', () => {
  expect(
    [
      'SAR',
      'Erasure (Art 17)',
      'Access & deletion',
      'Objection to direct marketing',
      'Löschung',
      'Droit d’accès',
      'Other',
    ].map(rightsOfLabel),
  ).toEqual([['access'], ['erasure'], ['access', 'erasure'], ['marketing-objection'], ['erasure'], ['access'], []]);
  expect(['Data Breach - own', 'Formal complaint', 'DSAR', 'Weather'].map(kindOfLabel)).toEqual([
    'breach',
    'complaint',
    'request',
    undefined,
  ]);
  expect(['In Progress', 'Closed', 'responded', 'erledigt', '?'].map(stateOfLabel)).toEqual([
    'open',
    'closed',
    'answered',
    'closed',
    undefined,
  ]);
});

test('a register that this program wrote is read back, guard and all', () => {
  const csv = toCsv(['Date', 'Name', 'Type', 'Details'], [['2026-03-04', '=Jo', 'SAR', '-all "of" it,\nplease']]);
  expect(planOf(csv).rows[0]?.draft).toMatchObject({
    people: [{ name: '=Jo' }],
    summary: '-all "of" it,\nplease\n\nType: SAR',
  });
});

test('no bytes make it throw, and verdicts and drafts agree', () => {
  const piece = fc.constantFrom(
    'Date',
    'Name',
    'Type',
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '2026-03-04',
    '03/04/2026',
    '31.12.26',
    '2025-12',
    'SAR',
    "'=1",
    '\uFEFF',
    'é',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
    .map((all) => bytes(all.join('')));
  const headed = text.map((rest) => Uint8Array.from([...bytes('Date,Name,Type\n'), ...rest]));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), text, headed), (content) => {
      const plan = planCsvImport(content, london);
      if (!plan.ok) return;
      const keys = plan.value.rows.flatMap(({ draft }) => draft?.sourceKey ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of plan.value.rows) {
        expect(row.draft === undefined).toBe(row.verdict === 'refused');
        expect(row.reasons.length > 0).toBe(row.verdict !== 'ready');
        expect(row.draft?.receivedOn ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
    }),
    { numRuns: 400 },
  );
});

describe.skipIf(externalFiles('cnil', '.csv').length === 0)('a log of others', () => {
  test.each(externalFiles('cnil', '.csv'))('%s', (name) => {
    const plan = planOf(externalFile('cnil', name), { zone: 'Europe/Paris', place: 'FR' });
    expect(plan).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerLine: 2, usualKind: 'breach' });
    expect(plan.counts).toEqual({ ready: 0, doubtful: 6, refused: 0 });
    for (const row of plan.rows) {
      expect(row.reasons.map(({ code }) => code)).toContain('month-only');
      expect(row.draft).toMatchObject({ kind: 'breach', receivedOn: '2025-12-01', place: 'FR' });
    }
    expect(plan.rows[3]?.draft?.summary).toContain('; réparation');
  });
});
