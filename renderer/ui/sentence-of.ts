import type { ApiError } from '../../electron/contract/errors.ts';
import { isCivilDate } from '../../electron/domain/civil-date.ts';
import { assertNever } from '../../electron/domain/result.ts';
import { countOf, longDate } from './format.ts';

/**
 * A refusal in plain words: what is wrong, and what to do.
 *
 * One place for every code, so that the compiler knows when a sentence is missing.
 */
export function sentenceOf({ code, facts = {} }: ApiError): string {
  switch (code) {
    case 'forbidden':
    case 'unknown-operation':
      return 'This window may not do that. Close the program and start it again.';
    case 'invalid-input':
      return 'Something in the form is missing or not in the expected form. Check the fields and try again.';
    case 'too-large':
      return 'That is too large to be taken in.';
    case 'no-casebook':
      return 'There is no casebook on this computer yet.';
    case 'already-exists':
      return 'There is already a casebook on this computer.';
    case 'locked':
      return 'The casebook is locked. Unlock it and try again.';
    case 'not-found':
      return 'It is no longer there. It may have been removed in the meantime.';
    case 'conflict':
      return 'It has been changed in the meantime. What is shown now is up to date; make the change again.';
    case 'wrong-passphrase':
      return 'That is not the passphrase. Check the keyboard layout and Caps Lock, then try again.';
    case 'wrong-recovery-key':
      return 'That is not the recovery key of this casebook. A renewed key replaces the ones printed before it.';
    case 'mistyped-recovery-key':
      return 'The recovery key has a typing mistake. Compare it with the printed key, group by group.';
    case 'weak-passphrase':
      return 'That passphrase is too easy to guess. Use four or more unrelated words.';
    case 'too-many-attempts':
      return `There were several wrong attempts. Wait ${waitOf(facts['retryAfterMs'])} before the next one.`;
    case 'newer-schema':
      return 'This casebook was written by a newer version of the program. Install that version to open it; the file was not changed.';
    case 'damaged':
      return 'The casebook file is damaged and was not changed. Restore it from a backup.';
    case 'not-a-casebook':
      return 'The file is not a casebook.';
    case 'read-only':
      return 'The folder of the casebook cannot be written to. Check its permissions.';
    case 'disk-full':
      return 'The disk is full. Nothing was lost; free some space and try again.';
    case 'in-use':
      return 'The casebook is in use by another program. Close it there and try again.';
    case 'file-unreadable':
      return 'The file could not be read. Check that it is still there and may be opened.';
    case 'file-unwritable':
      return 'The file could not be written. Choose another folder or name.';
    case 'cancelled':
      return 'Nothing was changed.';
    case 'in-the-future':
      return 'The date lies in the future.';
    case 'before-receipt':
      return `The date lies before the receipt${onDate(facts['receivedOn'])}.`;
    case 'contradiction':
      // The engine says which facts, and why.
      if (typeof facts['sentence'] === 'string') return facts['sentence'];
      return `These facts contradict each other${inBrackets(facts['rule'])}. Check the dates already recorded.`;
    case 'unknown-place':
      return 'The rules of this place are not known to the program.';
    case 'right-missing':
      return 'Choose at least one right.';
    case 'already-closed':
      return 'The case is already closed.';
    case 'already-open':
      return 'The case is already open.';
    case 'nothing-to-answer':
      return 'There is nothing left to answer in this case.';
    case 'outcome-missing':
      return 'Each right needs an outcome.';
    case 'reason-missing':
      return 'A refusal needs its reason.';
    case 'not-a-request':
      return 'This belongs to requests only.';
    case 'steps-missing':
      return `Something has to be recorded first${colonList(facts['missing'])}.`;
    case 'decider-missing':
      return 'Write down who decided.';
    case 'evidence-missing':
      return 'Write down the evidence that shows it. It may have to be shown to the person and the regulator.';
    case 'conclusion-missing':
      return 'Write down what was concluded.';
    case 'alternatives-missing':
      return 'Write down what was offered to the person instead of a refusal.';
    case 'why-needed-missing':
      return 'Write down why it is needed. Nothing is asked for without a reason.';
    case 'comparison-missing':
      return 'Write down what it was compared with.';
    case 'too-many-digits':
      return 'That is too much of a number. Keep the last four characters at most.';
    case 'not-received':
      return 'Enter the day on which it arrived.';
    case 'received-before-asked':
      return 'It arrived before it was asked for. Check both dates.';
    case 'absolute-right':
      return 'This right is absolute. There is nothing to weigh, and it cannot be refused.';
    case 'no-pause':
      return 'A request for clarification stops the clock of an access request only. Ask the question in a letter or note; the date stays as it is.';
    case 'tell-before-lifting':
      return 'Tell the person first, and record the day. A restriction is lifted after that.';
    case 'already-lifted':
      return 'The restriction has already been lifted.';
    case 'before-restriction':
      return 'The date lies before the restriction began.';
    case 'unknown-item':
      return 'The program does not know this item at the place of the case.';
    case 'still-used':
      return 'Other lines rest on this. Change or remove those first.';
    case 'name-taken':
      return 'There is already one of this name.';
    case 'same-case':
      return 'A case cannot be linked to itself.';
    case 'address-missing':
      return 'Enter the address that is not to be written to again.';
    case 'empty-file':
      return 'The file is empty.';
    case 'not-an-email':
      return 'The file is not an e-mail message. Messages saved as .eml can be taken in.';
    case 'outlook-file':
      return 'This is an Outlook file. Save the message as .eml, or drag it into a mail program that does, and take that in.';
    case 'too-complex':
      return 'The message has too many parts to be taken in. Save its text and attachments on their own.';
    case 'not-text':
      return 'The file holds no readable text.';
    case 'spreadsheet-file':
      return 'This is a spreadsheet. Save it as CSV in the spreadsheet program and take that in.';
    case 'no-header':
      return 'No line with column names was found. The first lines must name the columns.';
    case 'too-many-rows':
      return `The log has more rows than can be taken in at once${upTo(facts['mostRows'], 'row')}. Split the file.`;
    case 'too-many-columns':
      return `The log has more columns than can be taken in${upTo(facts['mostColumns'], 'column')}. Remove those that are not needed.`;
    case 'not-a-case-file':
      return 'The file is not a case file of this program.';
    case 'not-rule-data':
      if (typeof facts['sentence'] === 'string') return facts['sentence'];
      return 'The file holds no calendar and no rule pack of this program.';
    case 'intake-expired':
      return 'The file was read too long ago. Choose it again.';
    case 'already-taken-in':
      return `This was already taken in${asReference(facts['ref'])}.`;
    case 'not-a-request-form':
      return 'The file is not an answer of the published request form.';
    case 'template-invalid':
      return given(facts['sentence'], 'The template cannot be read.');
    case 'letter-not-offered':
      return 'This letter does not fit the case.';
    case 'letter-incomplete':
      return given(facts['sentence'], 'The letter is not complete.');
    case 'letter-sent':
      return 'The letter was sent. What was sent stays as it is.';
    case 'contact-missing':
      return 'Enter an e-mail address, a telephone number or a postal address of the organisation first.';
    case 'internal':
      return 'Something went wrong inside the program. Nothing was saved; try again.';
    default:
      return assertNever(code);
  }
}

type Fact = string | number | undefined;

function waitOf(fact: Fact): string {
  return typeof fact === 'number' ? countOf(Math.max(1, Math.ceil(fact / 1_000)), 'second') : 'a moment';
}

function onDate(fact: Fact): string {
  return typeof fact === 'string' && isCivilDate(fact) ? ` on ${longDate(fact)}` : '';
}

function inBrackets(fact: Fact): string {
  return typeof fact === 'string' && fact !== '' ? ` (${fact})` : '';
}

function colonList(fact: Fact): string {
  return typeof fact === 'string' && fact !== '' ? `: ${fact}` : '';
}

function given(fact: Fact, otherwise: string): string {
  return typeof fact === 'string' && fact !== '' ? fact : otherwise;
}

function upTo(fact: Fact, noun: string): string {
  return typeof fact === 'number' ? ` (at most ${countOf(fact, noun)})` : '';
}

function asReference(fact: Fact): string {
  return typeof fact === 'string' && fact !== '' ? ` as ${fact}` : '';
}
