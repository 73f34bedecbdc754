import type { Answer } from '../../contract/errors.ts';
import type { LetterFormat } from '../../contract/letters.ts';
import type { Dialogs, FileKind } from '../dialogs.ts';
import type { OpenFile } from '../file-opener.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import type { Paper } from '../paper.ts';
import { yes } from '../refusal.ts';
import { writeChosen } from '../write-file.ts';
import { savedAs } from './saved.ts';

type LetterUseCases = Pick<
  ShellUseCases,
  'letter.save' | 'letter.print' | 'letter.openInMail' | 'letter.markSent' | 'form.save'
>;

export interface LetterParts {
  readonly dialogs: Dialogs;
  readonly host: HostProcess;
  readonly paper: Paper;
  readonly openFile: OpenFile;
}

const kinds: Readonly<Record<LetterFormat, FileKind & { readonly ending: string }>> = {
  pdf: { name: 'PDF document', extensions: ['pdf'], ending: 'pdf' },
  docx: { name: 'Word document', extensions: ['docx'], ending: 'docx' },
  text: { name: 'Plain text', extensions: ['txt'], ending: 'txt' },
};

/** Letters out of the casebook: as files, on paper, in the mail program. Suggested names carry the reference only. */
export function letterUseCases({ dialogs, host, paper, openFile }: LetterParts): LetterUseCases {
  /** The letter as it prints; what else is done with it needs its name. */
  async function printed(letterId: string, format: LetterFormat | null): Promise<Answer<{ pdf: Uint8Array }>> {
    if (format !== 'pdf') return yes({ pdf: new Uint8Array() });
    const letter = await host.run('host.letterHtml', { letterId });
    if (!letter.ok) return letter;
    return yes({ pdf: await paper.toPdf(letter.value.html, letter.value.footer) });
  }

  return {
    'letter.save': async ({ letterId, format }) => {
      const letter = await host.run('host.letterHtml', { letterId });
      if (!letter.ok) return letter;
      const path = await dialogs.saveFile({
        title: 'Save the letter',
        suggestedName: `${letter.value.fileName}.${kinds[format].ending}`,
        kinds: [kinds[format]],
      });
      if (path === null) return yes({ fileName: null });
      if (format !== 'pdf') return savedAs(path, await host.run('host.writeLetter', { letterId, format, path }));
      return savedAs(path, await writeChosen(path, await paper.toPdf(letter.value.html, letter.value.footer)));
    },

    'letter.print': async ({ letterId }) => {
      const letter = await host.run('host.letterHtml', { letterId });
      return letter.ok ? yes({ printed: await paper.print(letter.value.html) }) : letter;
    },

    // The message is written where the officer chooses and not into a temporary folder, because the copy stays on the
    // disk outside the casebook and nobody would think of deleting it there.
    'letter.openInMail': async ({ letterId, format, attachmentIds }) => {
      const letter = await host.run('host.letterHtml', { letterId });
      if (!letter.ok) return letter;
      const path = await dialogs.saveFile({
        title: 'Save the message and open it in the mail program',
        suggestedName: `${letter.value.fileName}.eml`,
        kinds: [{ name: 'E-mail message', extensions: ['eml'] }],
      });
      if (path === null) return yes({ fileName: null, opened: false });
      const pdf = await printed(letterId, format);
      if (!pdf.ok) return pdf;
      const written = await host.run('host.writeLetterMail', { letterId, path, format, attachmentIds, ...pdf.value });
      const file = savedAs(path, written);
      return file.ok ? yes({ fileName: file.value.fileName, opened: await openFile(path) }) : file;
    },

    'letter.markSent': async (sending) => {
      if (sending.format !== 'pdf') {
        return await host.run('host.markLetterSent', { ...sending, pdf: new Uint8Array() });
      }
      const letter = await host.run('host.letterHtml', { letterId: sending.letterId, on: sending.sentOn });
      if (!letter.ok) return letter;
      const pdf = await paper.toPdf(letter.value.html, letter.value.footer);
      return await host.run('host.markLetterSent', { ...sending, pdf });
    },

    'form.save': async ({ format }) => {
      const path = await dialogs.saveFile({
        title: 'Save the request form',
        suggestedName: `request-form.${format}`,
        kinds: [format === 'pdf' ? kinds.pdf : { name: 'Web page', extensions: ['html'] }],
      });
      if (path === null) return yes({ fileName: null });
      if (format === 'html') return savedAs(path, await host.run('host.writeForm', { path }));
      const form = await host.run('form.preview', {});
      if (!form.ok) return form;
      return savedAs(path, await writeChosen(path, await paper.toPdf(form.value.html, '')));
    },
  };
}
