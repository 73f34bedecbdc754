import type { CaseInput } from '../contract/cases.ts';
import type { OrganisationDetails } from '../contract/organisation.ts';
import type { CaseDraft } from '../domain/case-draft.ts';
import { civilDateAt, timeAt } from '../domain/civil-date.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { isPlace, placeEntry } from '../domain/place.ts';

/** Where and when a draft was received, as far as it says so: the office of the organisation unless it names a place. */
export function receiptOf(
  draft: CaseDraft,
  home: Pick<OrganisationDetails, 'place' | 'zone'>,
): { place: CaseInput['place']; zone: string; receivedOn?: CivilDate; receivedTime?: string } {
  const named = draft.place !== undefined && isPlace(draft.place) && draft.place !== 'GB' ? draft.place : undefined;
  const place = named ?? home.place;
  const zone = named === undefined || named === home.place ? home.zone : placeEntry(named).zone;
  if (draft.receivedAt !== undefined) {
    return {
      place,
      zone,
      receivedOn: civilDateAt(draft.receivedAt, zone),
      receivedTime: timeAt(draft.receivedAt, zone),
    };
  }
  return draft.receivedOn === undefined ? { place, zone } : { place, zone, receivedOn: draft.receivedOn };
}

/**
 * The input of a new case from a draft that needs no further word of the officer: a row of a log that is ready, a JSON
 * file. Undefined where the draft does not say when it was received, because nothing is invented.
 */
export function caseInputOf(
  draft: CaseDraft,
  home: Pick<OrganisationDetails, 'place' | 'zone'>,
  ownerId: string | null,
): CaseInput | undefined {
  const { receivedOn, receivedTime, place, zone } = receiptOf(draft, home);
  if (receivedOn === undefined) return undefined;
  const aware =
    draft.awareAt === undefined
      ? {}
      : { awareOn: civilDateAt(draft.awareAt, zone), awareTime: timeAt(draft.awareAt, zone) };
  return {
    kind: draft.kind,
    receivedOn,
    ...(receivedTime === undefined ? {} : { receivedTime }),
    ...aware,
    channel: draft.channel,
    place,
    zone,
    title: draft.title,
    summary: draft.summary,
    ownerId,
    people: draft.people.map((person) => ({ ...person })),
    rights: [...draft.rights],
  };
}
