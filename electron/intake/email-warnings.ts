import type { Email } from 'postal-mime';
import type { DraftWarning } from '../domain/case-draft.ts';

/** What is unusual about a message apart from its dates: its sender, its nature, what cannot be read in it. */
export function emailWarnings(email: Email, text: string): readonly DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const warn = (code: string, note: string) => warnings.push({ code, note });
  const value = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const type = value('content-type').toLowerCase();

  const fromHeaders = email.headers.filter(({ key }) => key === 'from');
  const addresses = fromHeaders.flatMap(
    (header) => header.value.match(/[^\s<>,;"()]{1,64}@[^\s<>,;"()]{1,255}/gu) ?? [],
  );
  if (fromHeaders.length === 0) warn('no-sender', 'The message names no sender.');
  else if (fromHeaders.length > 1 || new Set(addresses.slice(0, 100)).size > 1)
    warn('several-senders', 'The message names more than one sender. The first one is used.');

  if (/^\s*multipart\/report/u.test(type)) {
    if (/report-type\s*=\s*"?disposition-notification/u.test(type))
      warn('read-receipt', 'This is a receipt of delivery or reading, not a message of a person.');
    else warn('bounce', 'This is a report that a message could not be delivered, not a message of a person.');
  } else if (/^\s*auto-/iu.test(value('auto-submitted'))) {
    warn('automatic-message', 'The message was sent by a program, for example an absence notice.');
  }

  const encrypted = ['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/pgp-encrypted'];
  if (/^\s*multipart\/encrypted/u.test(type) || email.attachments.some(({ mimeType }) => encrypted.includes(mimeType)))
    warn('encrypted', 'The message is encrypted. Its text can be read only in a mail program with the key.');
  if (email.attachments.some(({ mimeType }) => mimeType === 'message/rfc822'))
    warn('nested-message', 'Another message is attached. It may be the one that matters.');
  if (text.trim() === '') warn('no-text', 'The message has no readable text.');
  return warnings;
}
