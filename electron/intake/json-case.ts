import { z } from 'zod';
import type { CaseDraft, DraftWarning } from '../domain/case-draft.ts';
import { caseKinds } from '../domain/case-kind.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import { channels } from '../domain/channel.ts';
import { instantAt, isCivilDate, isZone, parseInstant } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import { partyRoles } from '../domain/party.ts';
import { isPlace, placeEntry } from '../domain/place.ts';
import { offeredRights, recognise } from '../domain/recognise/recognise.ts';
import { rights } from '../domain/right.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { sourceKey } from './source-key.ts';

/** Largest case file in JSON that is read, in bytes. */
export const jsonCaseLimit = 2 * 1024 * 1024;

/**
 * A case in JSON, as `casebook add request|breach|complaint FILE.json` takes it. Only `received` (for a breach:
 * `received` or `aware`) and one of `title` and `summary` are required.
 *
 * - `received`: `2026-03-02`, `2026-03-02T17:55` (time of the place) or `2026-03-02T17:55:00+01:00`
 * - `aware`: the moment of awareness of a breach, a date with a time
 * - `people[]`: `name`, and if known `kind` (`person`, `organisation`), `role`, `email`, `phone`, `address`
 * - `rights[]`: names of rights; left out, they are taken from the words of the summary and a warning says so
 * - `id`: the sender's own identifier; the same one taken in twice adds nothing
 */
const text = (longest: number) => z.string().max(longest);
const person = z.strictObject({
  kind: z.enum(['person', 'organisation']).default('person'),
  role: z.enum(partyRoles).optional(),
  name: text(200).min(1),
  email: text(320).default(''),
  phone: text(60).default(''),
  address: text(500).default(''),
});
const caseFile = z.strictObject({
  kind: z.enum(caseKinds).optional(),
  id: text(200).min(1).optional(),
  received: text(40).optional(),
  aware: text(40).optional(),
  channel: z.enum(channels).default('other'),
  place: text(10).refine(isPlace, 'must be the code of a known place, such as GB-ENG').optional(),
  zone: text(60).refine(isZone, 'must be a time zone, such as Europe/London').optional(),
  title: text(300).default(''),
  summary: text(50_000).default(''),
  people: z.array(person).max(50).default([]),
  rights: z.array(z.enum(rights)).max(rights.length).optional(),
});

/** One thing that is wrong with a case file: where (`people[0].name`), and a sentence. */
export interface JsonIssue {
  readonly path: string;
  readonly note: string;
}

/** Why a case file is refused; `issues` names every fault found. */
export interface JsonCaseRefusal {
  readonly code: 'empty' | 'too-large' | 'not-json' | 'invalid';
  readonly issues: readonly JsonIssue[];
}

/** What the command line knows beside the file: the kind it was told, and the place used where the file names none. */
export interface JsonCaseContext {
  readonly kind?: CaseKind;
  readonly zone: string;
}

/** A draft, or everything that is wrong with the file. */
export type JsonCaseResult =
  | { readonly ok: true; readonly value: CaseDraft }
  | { readonly ok: false; readonly error: JsonCaseRefusal };

/** Reads a case file in JSON. */
export function readJsonCase(bytes: Uint8Array, context: JsonCaseContext): JsonCaseResult {
  if (bytes.length === 0) return refused('empty', '', 'The file is empty.');
  if (bytes.length > jsonCaseLimit) return refused('too-large', '', `The file is larger than ${jsonCaseLimit} bytes.`);
  const content = parseJson(bytes);
  if (!content.ok) return refused('not-json', '', 'The file is not valid JSON.');
  const read = caseFile.safeParse(content.value);
  if (!read.success)
    return { ok: false, error: { code: 'invalid', issues: read.error.issues.slice(0, 50).map(issueOf) } };
  return draftOf(read.data, context, bytes);
}

function draftOf(file: z.output<typeof caseFile>, context: JsonCaseContext, bytes: Uint8Array): JsonCaseResult {
  const kind = context.kind ?? file.kind ?? 'request';
  const zone = file.zone ?? (file.place === undefined ? context.zone : placeEntry(file.place).zone);
  const aware = file.aware === undefined ? undefined : readMoment(file.aware, zone);
  // A breach that nobody reported begins with the organisation becoming aware of it.
  const received = file.received === undefined ? aware : readMoment(file.received, zone);
  const issues = faults(file, context, { kind, received, aware });
  if (issues.length > 0) return { ok: false, error: { code: 'invalid', issues } };

  const summary = cleanText(file.summary);
  const title = cleanLine(file.title, 200) || cleanLine(summary, 100);
  const { suggestions, kindHints } = recognise(summary, title);
  const warnings: DraftWarning[] = [];
  if (kind === 'request' && file.rights === undefined)
    warnings.push({
      code: 'right-from-words',
      note: 'The rights are taken from the words of the request. Check them.',
    });
  const guessed = kind === 'request' ? offeredRights(suggestions) : [];
  const usualRole = kind === 'complaint' ? 'complainant' : 'data-subject';
  return {
    ok: true,
    value: {
      kind,
      sourceKey: sourceKey('json', file.id === undefined ? bytes : `${kind} ${file.id}`),
      ...(received?.on === undefined ? {} : { receivedOn: received.on }),
      ...(received?.at === undefined ? {} : { receivedAt: received.at }),
      ...(aware?.at === undefined ? {} : { awareAt: aware.at }),
      ...(file.place === undefined ? {} : { place: file.place }),
      channel: file.channel,
      title,
      summary,
      people: file.people.map(({ role = usualRole, ...rest }) => ({
        kind: rest.kind,
        role,
        name: cleanLine(rest.name),
        email: cleanLine(rest.email, 320),
        phone: cleanLine(rest.phone, 60),
        address: cleanText(rest.address),
      })),
      rights: [...new Set(file.rights ?? guessed)],
      suggestions,
      kindHints,
      attachments: [],
      warnings,
    },
  };
}

interface Moment {
  readonly on?: CivilDate;
  readonly at?: Instant;
}

interface Times {
  readonly kind: CaseKind;
  readonly received: Moment | undefined;
  readonly aware: Moment | undefined;
}

/** What the shape alone cannot say: dates that exist, and what each kind of case needs. */
function faults(
  file: z.output<typeof caseFile>,
  context: JsonCaseContext,
  { kind, received, aware }: Times,
): readonly JsonIssue[] {
  const written = 'must be a date as YYYY-MM-DD, with a time YYYY-MM-DDTHH:MM, with Z or an offset if need be';
  const issues: JsonIssue[] = [];
  const issue = (path: string, note: string) => issues.push({ path, note: `${path} ${note}.` });
  if (context.kind !== undefined && file.kind !== undefined && context.kind !== file.kind)
    issue('kind', `says ${file.kind}, but a ${context.kind} is to be added`);
  if (file.received !== undefined && emptyMoment(received)) issue('received', written);
  if (file.aware !== undefined && aware?.at === undefined)
    issue('aware', 'must be a date with a time, YYYY-MM-DDTHH:MM');
  if (file.aware !== undefined && kind !== 'breach') issue('aware', 'belongs to a breach only');
  if (file.received === undefined && !(kind === 'breach' && file.aware !== undefined)) issue('received', 'is missing');
  if (file.title.trim() === '' && file.summary.trim() === '') issue('title', 'is missing, and so is summary');
  if (kind !== 'request' && (file.rights?.length ?? 0) > 0) issue('rights', 'belong to a request only');
  return issues;
}

function emptyMoment(moment: Moment | undefined): boolean {
  return moment?.on === undefined && moment?.at === undefined;
}

function readMoment(written: string, zone: string): Moment {
  if (isCivilDate(written)) return { on: written };
  const moment = parseInstant(written);
  if (moment.ok) return { at: moment.value };
  const [date = '', time = ''] = written.split(/[T ]/u);
  const clock = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/u.exec(time)?.[1];
  return isCivilDate(date) && clock !== undefined ? { at: instantAt(date, clock, zone) } : {};
}

function issueOf(issue: z.core.$ZodIssue): JsonIssue {
  const path = issue.path.reduce<string>(
    (whole, part) =>
      typeof part === 'number' ? `${whole}[${part}]` : `${whole}${whole === '' ? '' : '.'}${String(part)}`,
    '',
  );
  return { path, note: `${path === '' ? 'The file' : path}: ${issue.message}.` };
}

function refused(code: JsonCaseRefusal['code'], path: string, note: string): JsonCaseResult {
  return { ok: false, error: { code, issues: [{ path, note }] } };
}

function parseJson(bytes: Uint8Array): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    // What comes out is checked by the schema before anything is read from it.
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
