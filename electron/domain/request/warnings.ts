import type { Place } from '../place.ts';
import type { Right } from '../right.ts';
import type { OverAsking } from '../identity/over-asking.ts';
import type { RequestWarning } from './answer.ts';
import { applying, type Checklist, type Mark } from './checklist.ts';
import type { RequestDetail } from './requester.ts';
import type { Restriction } from './restriction.ts';

/** What the warnings of a request depend on. */
export interface WarningFacts {
  readonly place: Place;
  readonly open: boolean;
  readonly detail: RequestDetail;
  readonly rights: readonly { readonly right: Right; readonly outcome: string | null }[];
  readonly overAsking: readonly OverAsking[];
  /** The checklists of the rights of the request, as asked at its place. */
  readonly checklists: readonly Checklist[];
  readonly marks: readonly Mark[];
  readonly restrictions: readonly Restriction[];
  readonly deliveries: number;
  /** Whether a balancing decision stands; see `objection-balancing`. */
  readonly balanced: boolean;
}

/** What an officer should look at, in the order of the steps. Never a refusal. */
export function requestWarnings(facts: WarningFacts): readonly RequestWarning[] {
  return [...receipt(facts), ...identity(facts), ...search(facts), ...review(facts), ...answer(facts)];
}

function receipt({ detail }: WarningFacts): readonly RequestWarning[] {
  if (detail.subjectStatus !== 'deceased') return [];
  const note =
    'Data of a dead person are not personal data under this law. Other law may give access, for example to health records.';
  return [{ code: 'deceased', step: 'Received', note }];
}

function identity({ overAsking }: WarningFacts): readonly RequestWarning[] {
  return overAsking.map(({ code, note }) => ({ code, step: 'Identity', note }));
}

function search({ open, place, rights }: WarningFacts): readonly RequestWarning[] {
  const disclosed = rights.some(({ right }) => right === 'access' || right === 'portability');
  if (!open || !disclosed || !place.startsWith('GB')) return [];
  const note =
    'Nothing about this person may be altered, hidden or deleted to prevent disclosure; that is an offence (DPA 2018 section 173). Stop routine deletion of their data.';
  return [{ code: 'no-deletion', step: 'Search', note }];
}

function review(facts: WarningFacts): readonly RequestWarning[] {
  return facts.rights.flatMap(({ right, outcome }) => {
    const list = facts.checklists.find(({ name }) => name === right);
    if (list === undefined || outcome === null) return [];
    return outcomeDoubts(right, outcome, list, facts);
  });
}

/** Where the answers to the questions of a right do not carry its outcome. */
function outcomeDoubts(
  right: Right,
  outcome: string,
  list: Checklist,
  { marks, balanced }: WarningFacts,
): readonly RequestWarning[] {
  const granted = outcome === 'granted' || outcome === 'partly-granted';
  const refused = outcome === 'refused' || outcome === 'partly-granted';
  const grounds = list.items.filter(({ group }) => group === 'ground').length;
  const conditions = list.items.filter(({ group }) => group === 'condition');
  const doubts: RequestWarning[] = [];
  const say = (code: string, note: string): void => void doubts.push({ code, step: 'Review', note });
  if (granted && grounds > 0 && applying(list, 'ground', marks).length === 0) {
    say('no-ground', `${list.title}: granted, but none of its grounds is marked as present.`);
  }
  if (granted && applying(list, 'condition', marks).length < conditions.length) {
    say('condition-missing', `${list.title}: granted, but not all of its conditions are marked as met.`);
  }
  if (
    refused &&
    right === 'erasure' &&
    applying(list, 'exception', marks).length === 0 &&
    !refusedForGrounds(list, marks)
  ) {
    say('no-exception', `${list.title}: refused, but no exception is marked as present.`);
  }
  if (refused && right === 'objection' && !balanced) {
    say('not-balanced', 'The objection is refused without a recorded balancing of the grounds and its decider.');
  }
  return doubts;
}

/** Every ground was looked at and none applies: then the right does not exist, and no exception is needed. */
function refusedForGrounds(list: Checklist, marks: readonly Mark[]): boolean {
  const grounds = list.items.filter(({ group }) => group === 'ground');
  const answered = marks.filter((mark) => mark.checklist === list.name).map(({ item }) => item);
  return grounds.every(({ code }) => answered.includes(code)) && applying(list, 'ground', marks).length === 0;
}

function answer({ open, deliveries, restrictions, rights }: WarningFacts): readonly RequestWarning[] {
  const warnings: RequestWarning[] = [];
  const disclosed = rights.some(
    ({ right, outcome }) => (right === 'access' || right === 'portability') && (outcome ?? '').includes('granted'),
  );
  if (!open && disclosed && deliveries === 0) {
    const note = 'The answer is recorded, but not how it was delivered and what proves it.';
    warnings.push({ code: 'no-delivery', step: 'Answer', note });
  }
  if (restrictions.some(({ liftedOn }) => liftedOn === null)) {
    const note =
      'A restriction is in force: the data may only be stored. The person is told before it is lifted (Article 18(3)).';
    warnings.push({ code: 'restricted', step: 'Answer', note });
  }
  return warnings;
}
