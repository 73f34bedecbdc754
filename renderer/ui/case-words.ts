import type { CaseKind } from '../../electron/domain/case-kind.ts';
import type { PartyRole } from '../../electron/domain/party.ts';
import type { Right } from '../../electron/domain/right.ts';
import { kindWords, rightWords } from './words.ts';

/** What a case is about, in a few words. @example whatWords('request', ['access', 'erasure']) // 'Access, Erasure' */
export function whatWords(kind: CaseKind, rights: readonly Right[]): string {
  return rights.length > 0 ? rights.map((right) => rightWords[right]).join(', ') : kindWords[kind];
}

/** Whose matter a case is, in the order in which the roles name them best; the same order as in lists. */
const subjectRoles: readonly PartyRole[] = ['data-subject', 'complainant', 'requester', 'representative', 'processor'];

/** The name of the person a case is about; empty where nobody is named. */
export function subjectName(parties: readonly { readonly role: PartyRole; readonly name: string }[]): string {
  for (const role of subjectRoles) {
    const found = parties.find((party) => party.role === role);
    if (found !== undefined) return found.name;
  }
  return '';
}
