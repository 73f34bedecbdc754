import PostalMime from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import type { CaseDraft, DraftAttachment, DraftMessage, DraftWarning } from '../domain/case-draft.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';
import { cleanLine, cleanText, wholeCharacters } from './clean-text.ts';
import { addressLine, mailAddresses } from './email-addresses.ts';
import { emailTimes } from './email-times.ts';
import { emailWarnings } from './email-warnings.ts';
import { attachmentName, distinctNames, safeMediaType } from './file-name.ts';
import { htmlToText } from './html-text.ts';
import { senderOf, wordsOfMessage } from './message-draft.ts';
import { sha256, sourceKey } from './source-key.ts';

/** What an e-mail may bring; more is refused before or while it is read. Bytes, characters or counts as named. */
export const emailLimits = {
  bytes: 50 * 1024 * 1024,
  headerBytes: 2 * 1024 * 1024,
  nesting: 40,
  /** Lines of the whole file, and lines that may divide its parts: each costs the parser far more than its bytes. */
  lines: 1_000_000,
  dividers: 10_000,
  attachments: 500,
  bodyCharacters: 1_000_000,
} as const;

/** A case draft made from an e-mail, with what identifies the message itself. */
export interface EmailDraft extends CaseDraft {
  readonly message: DraftMessage;
  /** Message-ID without angle brackets; absent when the message has none. */
  readonly messageId?: string;
  /** SHA-256 of the message as it came, hexadecimal. */
  readonly sha256: string;
  /** Which header gave the instant of receipt. */
  readonly receivedFrom?: 'received-header' | 'date-header';
}

/** Why bytes are not taken in as an e-mail. */
export type EmailRefusal = 'empty' | 'not-an-email' | 'outlook-file' | 'too-large' | 'too-complex';

/**
 * Reads an e-mail file (RFC 5322 with MIME) into a case draft.
 *
 * The instant of receipt is that of the topmost Received header, the moment the organisation's own server took the
 * message over, and only without one the Date header, which is the sender's word; where neither can be read it is absent.
 * Nested messages stay attachments. Never throws on hostile bytes: what cannot be read is refused with a code.
 */
export async function readEmail(bytes: Uint8Array): Promise<Result<EmailDraft, Refusal<EmailRefusal>>> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > emailLimits.bytes)
    return refuse('too-large', { bytes: bytes.length, mostBytes: emailLimits.bytes });
  if (isOutlookFile(bytes)) return refuse('outlook-file');
  if (!hasMailHeaders(bytes)) return refuse('not-an-email');
  if (hasTooManyLines(bytes)) return refuse('too-complex', { mostLines: emailLimits.lines });
  const email = await parse(withoutMailboxLine(bytes));
  if (email === undefined) return refuse('too-complex', { mostNesting: emailLimits.nesting });
  if (email.attachments.length > emailLimits.attachments)
    return refuse('too-complex', { attachments: email.attachments.length, mostAttachments: emailLimits.attachments });
  return ok(draftOf(email, bytes));
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: emailLimits.nesting,
      maxHeadersSize: emailLimits.headerBytes,
    });
  } catch {
    // The parser throws for one reason on bytes: one of its limits was reached. The message itself is not to be trusted.
    return undefined;
  }
}

function draftOf(email: Email, bytes: Uint8Array): EmailDraft {
  const body = bodyOf(email);
  const attachments = attachmentsOf([...email.attachments, ...body.overlong]);
  const [from = { name: '', address: '' }] = ['from', 'sender'].flatMap((name) => mailAddresses(email.headers, name));
  const subject = cleanLine(email.subject ?? '', 500);
  const messageId = cleanLine(email.messageId ?? '', 500).replaceAll(/^<|>$/gu, '');
  const times = emailTimes(email.headers);
  const words = wordsOfMessage(body.text, subject);
  const notes = emailWarnings(email, body.text);
  const automatic = notes.some(({ code }) => code === 'bounce' || code === 'read-receipt');
  const hash = sha256(bytes);
  return {
    kind: words.kind,
    sourceKey: messageId === '' ? sourceKey('email', bytes) : sourceKey('email', `message-id ${messageId}`),
    sha256: hash,
    ...(messageId === '' ? {} : { messageId }),
    ...(times.receivedAt === undefined ? {} : { receivedAt: times.receivedAt }),
    ...(times.receivedFrom === undefined ? {} : { receivedFrom: times.receivedFrom }),
    channel: 'email',
    title: subject === '' ? `E-mail from ${from.name || from.address || 'an unknown sender'}` : cleanLine(subject, 200),
    summary: words.summary,
    people: automatic ? [] : senderOf(words.kind, from.name, from.address),
    rights: automatic ? [] : words.rights,
    suggestions: words.suggestions,
    kindHints: words.kindHints,
    message: {
      fromName: from.name,
      fromAddress: from.address,
      toAddress: addressLine(mailAddresses(email.headers, 'to')),
      subject,
      text: body.text,
      html: body.html,
      ...(times.receivedAt === undefined ? {} : { occurredAt: times.receivedAt }),
    },
    attachments,
    warnings: [...times.warnings, ...notes, ...body.warnings, ...words.warnings],
  };
}

interface Body {
  readonly text: string;
  readonly html: string;
  /** Bodies too long to show, kept as attachments so that nothing is lost. */
  readonly overlong: readonly Attachment[];
  readonly warnings: readonly DraftWarning[];
}

function bodyOf(email: Email): Body {
  const most = emailLimits.bodyCharacters;
  const html = wholeCharacters(email.html ?? '').replaceAll('\0', '');
  const written = cleanText(email.text ?? '');
  const text = written.trim() === '' ? cleanText(htmlToText(html.slice(0, most))) : written;
  const overlong: Attachment[] = [];
  if (html.length > most) overlong.push(asFile('message.html', 'text/html', html));
  if (text.length > most) overlong.push(asFile('message.txt', 'text/plain', text));
  const warnings =
    overlong.length === 0
      ? []
      : [{ code: 'text-shortened', note: 'The message is very long. Its full text is kept as an attachment.' }];
  return { text: wholeCharacters(text.slice(0, most)), html: html.length > most ? '' : html, overlong, warnings };
}

function asFile(filename: string, mimeType: string, text: string): Attachment {
  return { filename, mimeType, disposition: 'attachment', content: new TextEncoder().encode(text) };
}

function attachmentsOf(attachments: readonly Attachment[]): readonly DraftAttachment[] {
  const types = attachments.map(({ mimeType }) => safeMediaType(mimeType));
  const names = distinctNames(
    attachments.map(({ filename }, position) => attachmentName(filename, types[position] ?? '', position + 1)),
  );
  return attachments.map(({ content }, position) => ({
    name: names[position] ?? `attachment-${position + 1}.bin`,
    mediaType: types[position] ?? 'application/octet-stream',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }));
}

/** The container format of Outlook's own message files, which are not e-mail files: they begin with these eight bytes. */
function isOutlookFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Whether the first lines are mail headers: a sender, or at least two others that every mail program writes. */
function hasMailHeaders(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 256 * 1024));
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const names = new Set([...head.matchAll(/^([\w-]{2,60})[ \t]*:/gmu)].map((match) => match[1]?.toLowerCase()));
  if (names.has('from') || names.has('sender')) return true;
  const others = ['to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version', 'delivered-to'];
  return others.filter((name) => names.has(name)).length >= 2;
}

function hasTooManyLines(bytes: Uint8Array): boolean {
  let lines = 0;
  let dividers = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    lines += 1;
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) dividers += 1;
  }
  return lines > emailLimits.lines || dividers > emailLimits.dividers;
}

/** Mailbox files put a line "From address date" before the message; it is no header. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const isMailboxLine = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[index] === byte);
  return isMailboxLine ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}
