import type { Place } from '../place.ts';
import type { RequestDetail } from './requester.ts';

/** What the law presumes of a child's own competence to exercise the right. */
export type ChildCompetence = 'not-a-child' | 'presumed' | 'to-be-considered';

/**
 * Whether a child is presumed able to exercise the right. In Scotland a child of 12 or more is, unless the contrary is
 * shown; elsewhere it is considered case by case.
 *
 * Source: DPA 2018 section 208.
 */
export function childCompetence(detail: RequestDetail, place: Place): ChildCompetence {
  if (detail.subjectStatus !== 'child') return 'not-a-child';
  return place === 'GB-SCT' && detail.childAge !== null && detail.childAge >= 12 ? 'presumed' : 'to-be-considered';
}
