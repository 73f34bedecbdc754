import type { CaseDraft } from '../domain/case-draft.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { safeFileName } from './file-name.ts';
import { wordsOfMessage } from './message-draft.ts';
import { sourceKey } from './source-key.ts';

/** Largest plain-text letter that is taken in, in bytes. */
export const letterLimit = 1024 * 1024;

/** Why a file is not taken in as a letter. */
export type LetterRefusal = 'empty' | 'not-text' | 'too-large';

/**
 * Reads a letter in plain text, for example scanned and recognised or pasted from a web form.
 *
 * A letter does not say when it arrived, so the draft has no date of receipt and a warning asks for it. The sender is
 * left open too: a name under a letter is not told apart from other names.
 */
export function readLetter(bytes: Uint8Array, fileName = 'letter.txt'): Result<CaseDraft, Refusal<LetterRefusal>> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > letterLimit) return refuse('too-large', { bytes: bytes.length, mostBytes: letterLimit });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = cleanText(decoded.value.text);
  if (text.trim() === '') return refuse('empty');
  const subject = cleanLine(
    /^(?:subject|re|betreff|objet)\s*:\s*(.{1,300})$/imu.exec(text.slice(0, 3_000))?.[1] ?? '',
    200,
  );
  const words = wordsOfMessage(text, '');
  return ok({
    kind: words.kind,
    sourceKey: sourceKey('letter', bytes),
    channel: 'post',
    title: subject === '' ? firstWords(text) : subject,
    summary: words.summary,
    people: [],
    rights: words.rights,
    suggestions: words.suggestions,
    kindHints: words.kindHints,
    message: { fromName: '', fromAddress: '', toAddress: '', subject, text, html: '' },
    attachments: [{ name: safeFileName(fileName) || 'letter.txt', mediaType: 'text/plain', bytes }],
    warnings: [
      { code: 'no-date', note: 'A letter does not say when it arrived. Enter the date of receipt.' },
      { code: 'no-sender', note: 'Enter who wrote the letter.' },
      ...words.warnings,
    ],
  });
}

/** The first line that says something, past the salutation. */
function firstWords(text: string): string {
  const salutation = /^(?:to whom it may concern|dear\b|hello\b|hi\b|sehr geehrte|guten tag|madame|monsieur|bonjour)/iu;
  const lines = text.split('\n').map((line) => cleanLine(line, 100));
  return lines.find((line) => line !== '' && !salutation.test(line)) ?? lines.find((line) => line !== '') ?? 'Letter';
}
