import * as z from 'zod';

import { caseKinds, caseStates } from '../domain/case-kind.ts';
import { channels } from '../domain/channel.ts';
import { isCivilDate, isInstant, isZone } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import { duties } from '../domain/duty.ts';
import { partyRoles } from '../domain/party.ts';
import { placeCodes } from '../domain/place.ts';
import { rights } from '../domain/right.ts';

/** Text without control characters other than line breaks and tabs, at most `max` characters. */
export function text(max: number): z.ZodString {
  return z
    .string()
    .max(max)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u);
}

/** One line that must say something. */
export function line(max: number): z.ZodString {
  return z
    .string()
    .max(max)
    .regex(/^[^\u0000-\u001f\u007f]*\S[^\u0000-\u001f\u007f]*$/u);
}

/** One line that may be empty. */
export function optionalLine(max: number): z.ZodString {
  return z
    .string()
    .max(max)
    .regex(/^[^\u0000-\u001f\u007f]*$/u);
}

export const id = z.uuid();
export const version = z.int().min(1);
/** A civil date of the years 1900 to 2199: no matter under work lies outside, and arithmetic on it never runs out. */
export const civilDate = z.custom<CivilDate>(
  (value) => typeof value === 'string' && /^(?:19|20|21)/u.test(value) && isCivilDate(value),
  'civil-date',
);
export const instant = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value), 'instant');
/** `HH:MM`, the wall clock at the place of the office. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
export const zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_+/-]+$/u)
  .refine(isZone);

export const caseKind = z.enum(caseKinds);
export const caseState = z.enum(caseStates);
export const channel = z.enum(channels);
export const right = z.enum(rights);
export const duty = z.enum(duties);
/** Any place whose law or holidays can be asked about. */
export const anyPlace = z.enum(placeCodes);
/** The place of an office that answers. The union of the UK nations is for arithmetic only, never for a case. */
export const place = anyPlace.exclude(['GB']);
export const partyRole = z.enum(partyRoles);
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes');
export const nothing = z.strictObject({});
export const done = z.strictObject({ done: z.literal(true) });

/** The largest file taken in as an attachment or a message: 256 MiB. */
export const largestFileBytes = 256 * 1024 * 1024;
