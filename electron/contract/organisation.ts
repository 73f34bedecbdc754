import * as z from 'zod';

import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { done, id, line, nothing, optionalLine, place, text, version, zone } from './values.ts';

/** The controller: appears in every letter, form and report. */
export const organisationDetails = z.strictObject({
  name: line(200),
  place,
  zone,
  regulator: line(200),
  registrationNumber: optionalLine(100),
  contactName: optionalLine(200),
  contactEmail: optionalLine(254),
  contactPhone: optionalLine(60),
  contactAddress: text(1_000),
});
export type OrganisationDetails = z.infer<typeof organisationDetails>;

export const organisation = organisationDetails.extend({ id, version });
export type Organisation = z.infer<typeof organisation>;

export const officerDetails = z.strictObject({
  name: line(200),
  initials: z.string().min(1).max(6).regex(/^\S+$/u),
  email: optionalLine(254),
});
export type OfficerDetails = z.infer<typeof officerDetails>;

export const officer = officerDetails.extend({ id, active: z.boolean(), version });
export type Officer = z.infer<typeof officer>;

export const organisationOperations = {
  'organisation.get': query({ input: nothing, output: organisation }),
  'organisation.update': command({
    input: z.strictObject({ version, details: organisationDetails }),
    output: organisation,
  }),
  'officer.list': query({
    input: nothing,
    output: z.strictObject({ officers: z.array(officer), currentId: id }),
  }),
  'officer.add': command({ input: officerDetails, output: officer }),
  'officer.update': command({
    input: z.strictObject({ id, version, details: officerDetails, active: z.boolean() }),
    output: officer,
  }),
  /** Who is working now; every later change is made in this name. */
  'officer.use': command({ input: z.strictObject({ id }), output: done }),
} satisfies OperationTable;
