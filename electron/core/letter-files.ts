import { randomUUID } from 'node:crypto';

import type { Answer } from '../contract/errors.ts';
import type { LetterFormat, letterHostOperations } from '../contract/letters.ts';
import { largestFileBytes } from '../contract/values.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { letterDocx } from '../report/letter-docx.ts';
import { letterFooterHtml, letterHtml } from '../report/letter-html.ts';
import { mailDraft } from '../report/letter-mail.ts';
import type { MailFile } from '../report/letter-mail.ts';
import type { LetterPaper } from '../report/letter-paper.ts';
import { letterBodyText, letterText } from '../report/letter-text.ts';
import { fail } from './failure.ts';
import { knownLetter, paperOf } from './letter-view.ts';
import type { KnownLetter } from './letter-view.ts';
import type { UseCases } from './use-case.ts';
import { writeExport } from './write-file.ts';

type FileUseCases = Pick<
  UseCases<typeof letterHostOperations>,
  'host.letterHtml' | 'host.writeLetter' | 'host.writeLetterMail'
>;

const endings: Readonly<Record<LetterFormat, string>> = { pdf: 'pdf', docx: 'docx', text: 'txt' };
const mediaTypes: Readonly<Record<LetterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
};

/** The name of a letter's file without its ending: the reference and the kind, never a person's name. */
export function letterFileName({ record, row }: KnownLetter): string {
  return `${record.ref}-${row.kind}`;
}

/** A letter as a file. A PDF comes from the printer of the shell. */
export async function letterFile(
  known: KnownLetter,
  paper: LetterPaper,
  format: LetterFormat,
  pdf: Uint8Array,
): Promise<Answer<MailFile>> {
  const content = format === 'pdf' ? pdf : format === 'docx' ? await letterDocx(paper) : Buffer.from(letterText(paper));
  if (format === 'pdf' && !isPdf(content)) return fail('invalid-input', {}, 'pdf');
  const name = `${letterFileName(known)}.${endings[format]}`;
  return { ok: true, value: { name, mediaType: mediaTypes[format], content } };
}

/** Letters as documents, for the shell and the command line. */
export const letterFileUseCases: FileUseCases = {
  'host.letterHtml': ({ letterId, on }, { store, now }) =>
    store.read((db) => {
      const known = knownLetter(db, letterId);
      if (known === undefined) return fail('not-found');
      const html = letterHtml(paperOf(db, known, now(), on));
      return {
        ok: true,
        value: { fileName: letterFileName(known), html, footer: letterFooterHtml(known.record.ref) },
      };
    }),

  'host.writeLetter': async ({ letterId, format, path }, { store, now }) => {
    const known = store.read((db) => knownLetter(db, letterId));
    if (known === undefined) return fail('not-found');
    const paper = store.read((db) => paperOf(db, known, now()));
    const file = await letterFile(known, paper, format, new Uint8Array());
    return file.ok ? writeExport(path, file.value.content) : file;
  },

  'host.writeLetterMail': async ({ letterId, path, format, attachmentIds, pdf }, { store, now }) => {
    const known = store.read((db) => knownLetter(db, letterId));
    if (known === undefined) return fail('not-found');
    const paper = store.read((db) => paperOf(db, known, now()));
    const files: MailFile[] = [];
    if (format !== null) {
      const letter = await letterFile(known, paper, format, pdf);
      if (!letter.ok) return letter;
      files.push(letter.value);
    }
    const enclosed = store.read((db): Answer<MailFile[]> => {
      const own = attachments.of(db, known.row.caseId).filter(({ id }) => attachmentIds.includes(id));
      if (own.length < new Set(attachmentIds).size) return fail('not-found', {}, 'attachmentIds');
      const bytes = own.reduce((total, each) => total + each.bytes, 0);
      if (bytes > largestMailBytes) return fail('too-large', { largest: largestMailBytes });
      return {
        ok: true,
        value: own.map(({ id, name, mediaType }) => ({ name, mediaType, content: attachments.content(db, id) })),
      };
    });
    if (!enclosed.ok) return enclosed;
    const { organisation, subject, body } = paper;
    const message = mailDraft({
      from: { name: organisation.name, address: organisation.contactEmail },
      to: { name: known.row.recipientName, address: known.row.recipientEmail },
      subject,
      text: `${letterBodyText(body)}\n`,
      files: [...files, ...enclosed.value],
      boundary: randomUUID(),
    });
    return writeExport(path, message);
  },
};

/** Most bytes of enclosures in one message; base64 makes a third more of them. No mail server takes as much. */
const largestMailBytes = Math.min(100 * 1024 * 1024, largestFileBytes);

function isPdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-';
}
