import type { ApiError } from '../contract/errors.ts';
import type { Refusal } from '../domain/result.ts';
import type { CsvRefusal } from '../intake/csv-table.ts';
import type { EmailRefusal } from '../intake/email.ts';
import type { FormAnswerRefusal } from '../intake/form-answer.ts';
import type { LetterRefusal } from '../intake/letter.ts';
import { fail } from './failure.ts';

type FileRefusal = EmailRefusal | LetterRefusal | CsvRefusal | FormAnswerRefusal;

const codes: Readonly<Record<FileRefusal, ApiError['code']>> = {
  empty: 'empty-file',
  'not-an-email': 'not-an-email',
  'outlook-file': 'outlook-file',
  'too-complex': 'too-complex',
  'too-large': 'too-large',
  'not-text': 'not-text',
  'spreadsheet-file': 'spreadsheet-file',
  'no-header': 'no-header',
  'too-many-rows': 'too-many-rows',
  'too-many-columns': 'too-many-columns',
  'not-a-request-form': 'not-a-request-form',
};

/** Why a file cannot be taken in, in the words of the contract. */
export function refusedFile(refusal: Refusal<FileRefusal>): { readonly ok: false; readonly error: ApiError } {
  return fail(codes[refusal.code], refusal.facts);
}
