import type { CivilDate } from '../civil-date.ts';
import { ok, refuse, type Refusal, type Result } from '../result.ts';

/** The four grounds on which processing is restricted. UK GDPR and GDPR Article 18(1)(a) to (d). */
export const restrictionGrounds = ['accuracy-contested', 'unlawful', 'needed-for-claims', 'objection-pending'] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

/** A restriction in force from a day on, until it is lifted. */
export interface Restriction {
  readonly ground: RestrictionGround;
  readonly fromOn: CivilDate;
  readonly toldBeforeLiftingOn: CivilDate | null;
  readonly liftedOn: CivilDate | null;
}

/**
 * The end of a restriction. The person is told before it is lifted, so it is refused until that is recorded, and on a day
 * before it. UK GDPR and GDPR Article 18(3).
 */
export function lift(
  restriction: Restriction,
  on: CivilDate,
): Result<Restriction, Refusal<'already-lifted' | 'tell-before-lifting' | 'before-restriction'>> {
  if (restriction.liftedOn !== null) return refuse('already-lifted', { on: restriction.liftedOn });
  if (on < restriction.fromOn) return refuse('before-restriction', { from: restriction.fromOn });
  if (restriction.toldBeforeLiftingOn === null || restriction.toldBeforeLiftingOn > on) {
    return refuse('tell-before-lifting');
  }
  return ok({ ...restriction, liftedOn: on });
}
