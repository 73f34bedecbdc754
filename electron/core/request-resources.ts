import * as z from 'zod';

import identityContent from '../../resources/checklists/identity.json' with { type: 'json' };
import requestContent from '../../resources/checklists/requests.json' with { type: 'json' };
import euExemptions from '../../resources/exemptions/eu.json' with { type: 'json' };
import ukExemptions from '../../resources/exemptions/uk.json' with { type: 'json' };
import {
  evidencePurposes,
  evidenceWeights,
  type EvidenceItem,
  type EvidencePlan,
} from '../domain/identity/evidence.ts';
import { placeCodes, type Place } from '../domain/place.ts';
import { checklistAt, type Checklist } from '../domain/request/checklist.ts';
import type { Exemption } from '../domain/request/exemption.ts';
import { requesterTypes, type RequesterType } from '../domain/request/requester.ts';
import { rights, type Right } from '../domain/right.ts';

const code = z.string().regex(/^[a-z0-9-]{1,60}$/u);
const words = z.string().min(1).max(1_000);
const weight = z.enum(evidenceWeights);

const identityFile = z.strictObject({
  version: words,
  items: z.array(z.strictObject({ code, purpose: z.enum(evidencePurposes), weight, text: words, hint: words })),
  plans: z.array(
    z.strictObject({
      requesterType: z.enum(requesterTypes),
      note: words,
      source: words,
      items: z.array(code).min(1),
      heaviest: z.strictObject({ ordinary: weight, sensitive: weight, 'highly-sensitive': weight }),
    }),
  ),
});

const checklist = z.strictObject({
  name: code,
  title: words,
  items: z
    .array(
      z.strictObject({
        code,
        text: words,
        source: words,
        required: z.boolean(),
        places: z.array(z.enum(['GB', 'EU'])).optional(),
        group: z.enum(['ground', 'exception', 'condition']).optional(),
      }),
    )
    .min(1),
});
const requestFile = z.strictObject({
  version: words,
  rights: z.array(checklist.extend({ name: z.enum(rights) })),
  answer: checklist,
});

const exemptionFile = z.strictObject({
  id: code,
  version: words,
  title: words,
  source: words,
  places: z.array(z.enum(placeCodes)).min(1),
  capturedOn: words,
  exemptions: z.array(
    z.strictObject({
      code,
      paragraph: words,
      subject: words,
      test: words,
      alsoBreachNotice: z.boolean(),
      certainty: z.enum(['text', 'secondary', 'look-up']),
    }),
  ),
});

const identityData = identityFile.parse(identityContent);
const requestData = requestFile.parse(requestContent);
const exemptionData = [ukExemptions, euExemptions].map((content) => exemptionFile.parse(content));

/** Every kind of evidence that can be looked at. */
export const evidenceItems: readonly EvidenceItem[] = identityData.items;

/** Which evidence is looked at for each kind of requester. */
export const evidencePlans: readonly EvidencePlan[] = identityData.plans;

/** The plan of a kind of requester. Throws when the data have none, which a test rules out. */
export function evidencePlanOf(type: RequesterType): EvidencePlan {
  const plan = evidencePlans.find(({ requesterType }) => requesterType === type);
  if (plan === undefined) throw new RangeError(`There is no evidence plan for "${type}".`);
  return plan;
}

/** The checklist of a right as it is asked at a place. */
export function rightChecklist(right: Right, place: Place): Checklist {
  const found = requestData.rights.find(({ name }) => name === right);
  if (found === undefined) throw new RangeError(`There is no checklist for the right "${right}".`);
  return checklistAt(found, place);
}

/** What an answer to an access request has to hold, Article 15. */
export function answerChecklist(place: Place): Checklist {
  return checklistAt(requestData.answer, place);
}

/** The exemptions that can be relied on at a place; none where the program knows none. */
export function exemptionsAt(place: Place): readonly Exemption[] {
  return exemptionData.find(({ places }) => places.includes(place))?.exemptions ?? [];
}

/** An exemption by its code, wherever it belongs; for printing what an older case relied on. */
export function exemptionByCode(wanted: string): Exemption | undefined {
  return exemptionData.flatMap(({ exemptions }) => exemptions).find((exemption) => exemption.code === wanted);
}
