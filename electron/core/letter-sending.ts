import type { LetterDetail, letterHostOperations } from '../contract/letters.ts';
import type { Answer } from '../contract/errors.ts';
import type { InputOf, OutputOf } from '../contract/operation.ts';
import type { ReadDb } from '../data/read-db.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { communications } from '../data/repositories/communications.ts';
import { letters } from '../data/repositories/letters.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { WriteDb } from '../data/write-db.ts';
import { civilDateAt, instantAt, isAfter } from '../domain/civil-date.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { extensionReasons } from '../domain/clock-event.ts';
import type { ClockEvent, ClockEventKind } from '../domain/clock-event.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import { isPossibleOutcome } from '../domain/request/refusal.ts';
import { letterHtml } from '../report/letter-html.ts';
import { letterText } from '../report/letter-text.ts';
import { answerRefusal } from './answer-guards.ts';
import { receivedOn } from './case-index.ts';
import { changeCase } from './cases.ts';
import { clockInputOf } from './clock-derivation.ts';
import { decideRights } from './decide-rights.ts';
import { fail } from './failure.ts';
import { checkLetter, lackSentences } from './letter-check.ts';
import { letterFile } from './letter-files.ts';
import { knownLetter, letterDetail, paperOf, valuesOfKept } from './letter-view.ts';
import type { KnownLetter } from './letter-view.ts';
import { tellWhomItConcerns } from './letter-telling.ts';
import { clarificationPauses, extensionOf } from './request-extension.ts';
import { rulesOf } from './rules-in-use.ts';
import type { Casebook, UseCases } from './use-case.ts';

type Sending = InputOf<typeof letterHostOperations, 'host.markLetterSent'>;

/** The letter has left the house: it is kept as it was sent, and the clock of its case learns of it. */
export const letterSendingUseCases: Pick<UseCases<typeof letterHostOperations>, 'host.markLetterSent'> = {
  'host.markLetterSent': async (input, casebook) => {
    const { letterId, sentOn } = input;
    const known = casebook.store.read((db) => knownLetter(db, letterId));
    if (known === undefined) return fail('not-found');
    if (known.row.state === 'sent') return fail('letter-sent');
    if (known.row.version !== input.version) return fail('conflict');
    const paper = casebook.store.read((db) => paperOf(db, known, casebook.now(), sentOn));
    const file = await letterFile(known, paper, input.format, input.pdf);
    if (!file.ok) return file;

    const target = { caseId: known.row.caseId, version: input.caseVersion };
    const changed = changeCase(casebook, 'letter.markSent', target, (db, record) => {
      const fit = fitToSend(db, { ...known, record }, input, casebook);
      if (!fit.ok) return fit;
      const now = casebook.now();
      const communicationId = communications.add(db, record.id, {
        direction: 'out',
        channel: input.channel,
        occurredAt: sentOn === civilDateAt(now, record.zone) ? now : instantAt(sentOn, '12:00', record.zone),
        fromName: paper.organisation.name,
        fromAddress: paper.organisation.contactEmail,
        toAddress: known.row.recipientEmail,
        subject: known.row.subject,
        text: letterText(paper),
        html: '',
      });
      const kept = attachments.add(db, record.id, {
        communicationId,
        name: file.value.name,
        mediaType: file.value.mediaType,
        content: file.value.content,
        addedAt: now,
        officerId: casebook.actor.officerId,
      });
      letters.send(db, letterId, input.version, {
        sentOn,
        channel: input.channel,
        sentBy: casebook.actor.officerId,
        html: letterHtml(paper),
        attachmentId: kept.id,
        sha256: kept.sha256,
        communicationId,
      });
      const decided = input.confirm ? decideRights(db, record.id, input.outcomes ?? []) : nothing;
      if (!decided.ok) return decided;
      tellWhomItConcerns(db, { ...known, record }, input);
      return recordFact(db, { ...known, record }, input, casebook);
    });
    return changed.ok ? casebook.store.read((db) => answer(db, letterId, changed.value, casebook)) : changed;
  },
};

function answer(
  db: ReadDb,
  letterId: string,
  detail: OutputOf<typeof letterHostOperations, 'host.markLetterSent'>['case'],
  casebook: Casebook,
): Answer<{ letter: LetterDetail; case: typeof detail }> {
  const sent = knownLetter(db, letterId);
  if (sent === undefined) return fail('not-found');
  return { ok: true, value: { letter: letterDetail(db, sent, casebook), case: detail } };
}

/** The day makes sense, and nothing that the letter must say is missing. */
function fitToSend(db: ReadDb, known: KnownLetter, { sentOn }: Sending, casebook: Casebook): Answer<undefined> {
  const { record, template, row } = known;
  const now = casebook.now();
  if (isAfter(sentOn, civilDateAt(now, record.zone))) return fail('in-the-future', { on: sentOn }, 'sentOn');
  const received = receivedOn(clockInputOf(db, record));
  if (isAfter(received, sentOn)) return fail('before-receipt', { on: sentOn, receivedOn: received }, 'sentOn');
  const check = checkLetter(template, record.place, row, valuesOfKept(db, known, casebook, now));
  return check.ready
    ? { ok: true, value: undefined }
    : fail('letter-incomplete', { sentence: lackSentences(check).join('\n') });
}

/** What asks for something, with the fact that answers it. */
const replies: Readonly<Partial<Record<ClockEventKind, ClockEventKind>>> = {
  'identity-asked': 'identity-received',
  'authority-asked': 'authority-received',
  'fee-asked': 'fee-paid',
  'clarification-asked': 'clarification-answered',
};

/** Records the fact that belongs to the letter, unless the clock knows it already. */
function recordFact(db: WriteDb, known: KnownLetter, input: Sending, casebook: Casebook): Answer<undefined> {
  const { record, template } = known;
  const { records } = template;
  if (records === undefined || (records.confirm === true && !input.confirm)) return nothing;
  const clock = clockInputOf(db, record);
  const { pack } = rulesOf(db, record.place, record.fixed);
  const duties = dutiesOf(record.kind, clock.rights, pack);
  if (records.duties !== undefined && !records.duties.some((duty) => duties.includes(duty))) return nothing;
  const found = factsOf(db, known, clock.events, input);
  if (!found.ok) return found;
  for (const event of found.value) {
    clockEvents.append(db, record.id, event, {
      note: `${template.name} sent`,
      recordedAt: casebook.now(),
      officerId: casebook.actor.officerId,
    });
  }
  return nothing;
}

const nothing = { ok: true, value: undefined } as const;

/** The facts that a letter makes true and that the clock does not know yet. */
function factsOf(
  db: WriteDb,
  { record, template, row }: KnownLetter,
  events: readonly ClockEvent[],
  { sentOn }: Sending,
): Answer<readonly ClockEvent[]> {
  const kind = template.records?.event;
  if (kind === undefined) return { ok: true, value: [] };
  if (kind === 'refused' && record.kind === 'request') return refusals(db, record, events, sentOn);
  if (isKnown(kind, events, sentOn)) return { ok: true, value: [] };
  // Where the law knows no pause the question is asked all the same; it stops nothing.
  if (kind === 'clarification-asked' && !clarificationPauses(db, record)) return { ok: true, value: [] };
  if (kind === 'extended') {
    const reason = extensionReasons.find((each) => each === row.asked['extension.ground']);
    if (reason === undefined) return fail('reason-missing', {}, 'asked.extension.ground');
    const extended = extensionOf(db, record, { sentOn, reason });
    return extended.ok ? { ok: true, value: [extended.value] } : extended;
  }
  if (kind === 'answered') {
    const answered = markAnswered(db, record);
    if (!answered.ok) return answered;
  }
  return { ok: true, value: [{ kind, on: sentOn }] };
}

/** A refusal, for each right that was refused and whose refusal was not told before. UK GDPR and GDPR Article 12(4). */
function refusals(
  db: WriteDb,
  record: CaseRow,
  events: readonly ClockEvent[],
  on: CivilDate,
): Answer<readonly ClockEvent[]> {
  const held = requestRights.of(db, record.id);
  const absolute = held.find(({ right, outcome }) => !isPossibleOutcome(right, outcome ?? 'refused'));
  if (absolute !== undefined) return fail('absolute-right', { right: absolute.right });
  if (held.some(({ outcome }) => outcome === null)) return fail('outcome-missing');
  const { pack } = rulesOf(db, record.place, record.fixed);
  const told = events.filter(({ kind }) => kind === 'refused');
  const facts = held.flatMap(({ right, outcome }): ClockEvent[] => {
    const duty = pack.rights[right];
    if (outcome !== 'refused' || duty === undefined) return [];
    const known = told.some((event) => event.duty === undefined || event.duty === duty);
    return known ? [] : [{ kind: 'refused', on, duty }];
  });
  return { ok: true, value: facts };
}

/**
 * Whether the clock knows of it already: a question that is still open is not asked twice, because it would then wait
 * for two answers; what ends or extends a case is recorded once.
 */
function isKnown(kind: ClockEventKind, events: readonly ClockEvent[], on: CivilDate): boolean {
  const same = events.filter((event) => event.kind === kind);
  const reply = replies[kind];
  if (reply !== undefined) return same.length > events.filter((event) => event.kind === reply).length;
  // A second extension on another day is a contradiction, which the engine names.
  return kind === 'extended' ? same.some((event) => event.on === on) : same.length > 0;
}

/** An answer needs an outcome for each right; from then on the case is answered. */
function markAnswered(db: WriteDb, record: CaseRow): Answer<undefined> {
  if (record.state !== 'open') return fail('nothing-to-answer');
  const decided = requestRights.of(db, record.id);
  if (decided.some(({ outcome }) => outcome === null)) return fail('outcome-missing');
  const barred = answerRefusal(db, record, decided);
  if (barred !== undefined) return barred;
  cases.setState(db, record.id, { state: 'answered', outcome: record.outcome, closedAt: null });
  return { ok: true, value: undefined };
}
