import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { checklistMarks } from '../data/repositories/checklist-marks.ts';
import { requestDetails } from '../data/repositories/request-details.ts';
import { requestProgress } from '../data/repositories/request-progress.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { StepFacts } from '../domain/case-steps.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import { childCompetence } from '../domain/request/child.ts';
import { openItems } from '../domain/request/checklist.ts';
import type { RequestFacts } from '../domain/request/request-steps.ts';
import { needsAuthority } from '../domain/request/requester.ts';
import type { ClockInput } from './clock-derivation.ts';
import { answerChecklist, rightChecklist } from './request-resources.ts';
import { rulesOf } from './rules-in-use.ts';

/** What the steps of a case depend on, gathered: the same for lists, Today and the case page. */
export function stepFactsOf(db: ReadDb, record: CaseRow, input: ClockInput, hasSubject: boolean): StepFacts {
  if (record.kind !== 'request') {
    return { kind: record.kind, state: record.state, events: input.events.map(({ kind }) => kind) };
  }
  return { kind: 'request', request: requestFactsOf(db, record, input, hasSubject) };
}

/** What the steps of a request depend on. */
export function requestFactsOf(db: ReadDb, record: CaseRow, input: ClockInput, hasSubject: boolean): RequestFacts {
  const rights = requestRights.of(db, record.id);
  const detail = requestDetails.of(db, record.id);
  const progress = requestProgress(db, record.id);
  const marks = checklistMarks.of(db, record.id);
  const lists = rights.map(({ right }) => rightChecklist(right, record.place));
  const { pack } = rulesOf(db, record.place, input.fixed);
  const open = lists.reduce((sum, list) => sum + openItems(list, marks).length, 0);
  const answerOpen = input.rights.includes('access') ? openItems(answerChecklist(record.place), marks).length : 0;
  return {
    state: record.state,
    events: input.events.map(({ kind }) => kind),
    rights: rights.map(({ right, outcome }) => ({ right, outcome })),
    hasSubject,
    acknowledgementDue: dutiesOf('request', input.rights, pack).includes('request-acknowledgement'),
    actsForAnother: needsAuthority(detail.requesterType),
    competenceOpen: childCompetence(detail, record.place) === 'to-be-considered' && !progress.competenceDecided,
    identity: progress.identity,
    authority: progress.authority,
    identitySkipped: progress.identitySkipped,
    subjectsUnchecked:
      progress.subjects > 1 && !progress.checkForAll ? progress.subjects - progress.subjectsChecked : 0,
    searches: progress.searches,
    searchDecided: progress.searchDecided,
    reviewDecided: progress.reviewDecided,
    reviewOpen: open,
    answerOpen,
    redactionsOpen: progress.redactionsOpen,
    recipients: progress.recipients,
    noRecipients: progress.noRecipients,
  };
}
