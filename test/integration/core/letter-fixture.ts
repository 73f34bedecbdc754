import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import type { CoreInput } from '../../../electron/contract/table.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { accessRequest } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

/** A plain access request, with what a test wants otherwise. */
export async function newCase(book: TestCasebook, change: Partial<CoreInput<'case.create'>> = {}): Promise<CaseDetail> {
  return await book.must('case.create', accessRequest(change));
}

/** A draft from the template in use, to whoever it usually goes to. */
export async function draftLetter(
  book: TestCasebook,
  made: CaseDetail,
  kind: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<LetterDetail> {
  return await book.must('letter.draft', { caseId: made.id, kind, casePartyId: null, asked: { ...asked } });
}

/** Sent today by e-mail and kept as text, with what a test wants otherwise. */
export function sending(
  letter: LetterDetail,
  made: CaseDetail,
  change: Partial<CoreInput<'host.markLetterSent'>> = {},
): CoreInput<'host.markLetterSent'> {
  return {
    letterId: letter.id,
    version: letter.version,
    caseVersion: made.version,
    sentOn: civilDate('2026-11-23'),
    channel: 'email',
    format: 'text',
    confirm: false,
    pdf: new Uint8Array(),
    ...change,
  };
}

/** What an identity request asks for. */
export const identity = {
  'identity.doubt': 'The message came from an address that is not known here.',
  'identity.needed': 'Your customer number\nThe month of your last order',
};
