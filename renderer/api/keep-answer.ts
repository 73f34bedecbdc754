import type { QueryClient } from '@tanstack/react-query';

import type { CaseDetail } from '../../electron/contract/cases.ts';
import type { LetterDetail } from '../../electron/contract/letters.ts';
import type { WindowName, WindowOutput } from '../../electron/contract/table.ts';

/**
 * Puts the case or letter that a command answered with where its page looks for it.
 *
 * Without it the page would show the old row version until the event of the host is worked off, and a second quick
 * command would be refused as a conflict with the officer's own first one.
 */
export function keepAnswer(client: QueryClient, name: WindowName, answer: unknown): void {
  // The names below answer so by the contract; the type of the answer is lost where all names meet.
  if (answersWithCase.has(name)) keepCase(client, answer as CaseDetail);
  if (answersWithLetter.has(name)) keepLetter(client, answer as LetterDetail);
  if (name === 'letter.markSent') {
    const sent = answer as WindowOutput<'letter.markSent'>;
    keepCase(client, sent.case);
    keepLetter(client, sent.letter);
  }
}

function keepCase(client: QueryClient, detail: CaseDetail): void {
  client.setQueryData(['case.open', { caseId: detail.id }], detail);
}

function keepLetter(client: QueryClient, letter: LetterDetail): void {
  client.setQueryData(['letter.open', { letterId: letter.id }], letter);
}

const answersWithLetter: ReadonlySet<WindowName> = new Set<WindowName>([
  'letter.draft',
  'letter.merge',
  'letter.update',
]);

const answersWithCase: ReadonlySet<WindowName> = new Set<WindowName>([
  'case.create',
  'case.update',
  'case.setRights',
  'case.recordEvent',
  'case.supersedeEvent',
  'case.answer',
  'case.close',
  'case.reopen',
  'party.add',
  'party.update',
  'party.remove',
  'note.add',
  'attachment.remove',
  'attachment.addBytes',
  'request.describe',
  'request.extend',
  'request.refuse',
  'request.askFee',
  'request.quick',
  'decision.add',
  'decision.withdraw',
  'checklist.mark',
  'delivery.add',
  'delivery.remove',
  'recipient.add',
  'recipient.update',
  'recipient.remove',
  'restriction.add',
  'restriction.tell',
  'restriction.lift',
  'link.add',
  'link.remove',
  'tag.set',
  'identity.ask',
  'identity.check',
  'identity.skip',
  'identity.holdCopy',
  'identity.destroyCopy',
  'search.plan',
  'task.add',
  'task.update',
  'task.finish',
  'task.reopen',
  'task.chase',
  'task.remove',
  'exemption.add',
  'exemption.update',
  'exemption.remove',
  'redaction.add',
  'redaction.review',
  'redaction.remove',
]);
