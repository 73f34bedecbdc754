import type { QueryClient } from '@tanstack/react-query';

import type { CaseDetail } from '../../electron/contract/cases.ts';
import type { WindowName } from '../../electron/contract/table.ts';

/**
 * Puts the case that a command answered with where the case page looks for it.
 *
 * Without it the page would show the old row version until the event of the host is worked off, and a second quick
 * command would be refused as a conflict with the officer's own first one.
 */
export function keepAnswer(client: QueryClient, name: WindowName, answer: unknown): void {
  if (!answersWithCase.has(name)) return;
  // The names above answer with a case by the contract; the type of the answer is lost where all names meet.
  const detail = answer as CaseDetail;
  client.setQueryData(['case.open', { caseId: detail.id }], detail);
}

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
]);
