import type { ApiError, ErrorCode } from '../contract/errors.ts';

/** A refusal in one plain sentence for the terminal. */
export function sentenceOf(error: ApiError): string {
  const facts = error.facts ?? {};
  const given = typeof facts['sentence'] === 'string' ? facts['sentence'] : undefined;
  if (given !== undefined) return given;
  const field = error.field === undefined || error.field === '' ? '' : ` (${error.field})`;
  return `${sentences[error.code]}${field}`;
}

const sentences: Readonly<Record<ErrorCode, string>> = {
  forbidden: 'This is not allowed here.',
  'unknown-operation': 'There is no such operation.',
  'invalid-input': 'Something that was given is not valid.',
  'too-large': 'That is larger than the casebook takes in.',
  'no-casebook': 'There is no casebook in this folder.',
  'already-exists': 'That exists already.',
  'already-open': 'The casebook, or the case, is open already.',
  locked: 'The casebook is locked.',
  'not-found': 'That is not in the casebook.',
  conflict: 'It was changed meanwhile; nothing was overwritten.',
  'wrong-passphrase': 'The passphrase is wrong.',
  'wrong-recovery-key': 'The recovery key is not the one of this casebook.',
  'mistyped-recovery-key': 'The recovery key has a typing error.',
  'weak-passphrase': 'The passphrase is too weak: at least twelve characters that are hard to guess.',
  'too-many-attempts': 'Too many wrong passphrases; wait a little.',
  'newer-schema': 'The casebook was written by a newer version of the program. Nothing was changed.',
  damaged: 'The file is damaged. Nothing was changed.',
  'not-a-casebook': 'The folder holds a file that is not a casebook.',
  'read-only': 'The folder cannot be written.',
  'disk-full': 'The disk is full. Nothing was lost.',
  'in-use': 'Another program is writing the casebook; try again.',
  'file-unreadable': 'The file cannot be read.',
  'file-unwritable': 'The file cannot be written there.',
  cancelled: 'Cancelled.',
  'in-the-future': 'The date lies in the future.',
  'before-receipt': 'The date lies before the receipt.',
  contradiction: 'The facts contradict each other.',
  'unknown-place': 'The place is not known.',
  'right-missing': 'A request holds at least one right.',
  'already-closed': 'The case is closed.',
  'nothing-to-answer': 'The case was answered already.',
  'outcome-missing': 'Every right needs an outcome.',
  'reason-missing': 'A reason is missing.',
  'empty-file': 'The file is empty.',
  'not-an-email': 'The file is not an e-mail.',
  'outlook-file': 'This is a message file of Outlook. Save the message as .eml and take that in.',
  'too-complex': 'The message is nested too deeply to be read safely.',
  'not-text': 'The file is not text.',
  'spreadsheet-file': 'This is a spreadsheet. Save it as CSV and take that in.',
  'no-header': 'No row with column names was recognised in the log.',
  'too-many-rows': 'The log has more rows than are taken in at once.',
  'too-many-columns': 'The log has more columns than are taken in.',
  'not-a-case-file': 'The file does not describe a case.',
  'not-rule-data': 'The file holds no calendar and no rule pack of this program.',
  'intake-expired': 'The file must be read again.',
  'already-taken-in': 'This was taken in before.',
  internal: 'The program made a mistake. Nothing was changed.',
};
