import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { fieldLabel } from '../electron/core/letter-check.ts';
import { shippedLetters } from '../electron/core/letter-templates.ts';
import { civilDate } from '../electron/domain/civil-date.ts';
import { letterBlocks } from '../electron/domain/letter/letter-text.ts';
import type { LetterLaw } from '../electron/domain/letter/letter-law.ts';
import type { LetterTemplate } from '../electron/domain/letter/letter-template.ts';
import { letterValues } from '../electron/domain/letter/letter-values.ts';
import { merge } from '../electron/domain/letter/merge.ts';
import { fieldsOf } from '../electron/domain/letter/merge-fields.ts';
import { parsedTemplate } from '../electron/domain/letter/template-parse.ts';
import { rights } from '../electron/domain/right.ts';
import { letterDocx } from '../electron/report/letter-docx.ts';
import type { LetterPaper } from '../electron/report/letter-paper.ts';
import { hasProgram, main, run, Stop } from './run.ts';

/*
 * Opens every letter as a Word document in LibreOffice, has it written as text and as PDF, and reads both back: every
 * line of the letter must be there. Where LibreOffice is not installed it says so and ends well; with --needed it fails.
 * On Debian: apt-get install libreoffice-writer-nogui
 */

const laws: readonly LetterLaw[] = ['uk', 'eu', 'us-ca'];

const organisation = {
  name: 'Larkfield Software Limited',
  regulator: "Information Commissioner's Office",
  registrationNumber: 'ZA000000',
  contactName: 'Privacy Team',
  contactEmail: 'privacy@larkfield.example',
  contactPhone: '020 7946 0000',
  contactAddress: '1 Example Street\nLeeds LS1 1AA',
};

/** A letter with every field filled in, and names that other scripts write. */
function sample(template: LetterTemplate, law: LetterLaw): LetterPaper {
  const asked = template.asks.map(({ name, form, options = [], example }): readonly [string, string] => {
    if (form === 'choice') return [name, options[0]?.value ?? ''];
    if (form === 'date') return [name, '2026-12-01'];
    return [name, form === 'lines' ? 'First thing & more\nSecond <thing>' : (example ?? 'Some words, “quoted”.')];
  });
  const values = letterValues(
    {
      organisation,
      officer: 'Maya Sterne',
      law,
      case: { ref: 'SR-2026-0031', title: 'All data', channel: 'email', receivedOn: civilDate('2026-11-20') },
      recipient: { name: 'Łucja Østergård', isSubject: false },
      subject: { name: 'Иван Петров', email: '' },
      rights: rights.map((right) => ({ right, outcome: 'partly-granted', reason: 'A reason.\nIn two lines.' })),
      due: { on: civilDate('2026-12-21'), reason: 'Received Friday 20 November 2026.' },
      extendedDueOn: civilDate('2027-02-22'),
    },
    template.asks,
    Object.fromEntries(asked),
  );
  const label = (name: string): string => fieldLabel(template, name);
  const fields = fieldsOf(template.asks);
  const [subject, body] = [template.subject, template.body].map((text) =>
    merge(parsedTemplate(text, fields), values, label),
  );
  if (subject === undefined || body === undefined || [...subject.empty, ...body.empty].length > 0) {
    throw new Stop(`The letter ${template.kind} has empty fields: ${JSON.stringify([subject?.empty, body?.empty])}`);
  }
  return {
    ref: 'SR-2026-0031',
    date: 'Monday 23 November 2026',
    organisation,
    recipient: { name: 'Łucja Østergård', address: '4 Sample Road\nYork' },
    subject: subject.text,
    body: body.text,
  };
}

/** Every line that a reader of the letter must find. */
function linesOf(paper: LetterPaper): readonly string[] {
  const body = letterBlocks(paper.body).flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'paragraph' ? block.lines : block.items.flat();
  });
  return [organisation.name, 'Leeds LS1 1AA', paper.recipient.name, 'York', paper.date, paper.subject, ...body];
}

async function checkOffice(): Promise<void> {
  const program = ['soffice', 'libreoffice'].find(hasProgram);
  if (program === undefined) {
    if (process.argv.includes('--needed')) throw new Stop('LibreOffice is not installed.');
    process.stdout.write('LibreOffice is not installed; the letters were not opened in it.\n');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-office-'));
  try {
    const papers = new Map<string, LetterPaper>();
    for (const template of shippedLetters) {
      for (const law of laws.filter((each) => template.laws?.includes(each) ?? true)) {
        const paper = sample(template, law);
        papers.set(`${template.kind}-${law}`, paper);
        writeFileSync(path.join(folder, `${template.kind}-${law}.docx`), await letterDocx(paper));
      }
    }
    const files = [...papers.keys()].map((name) => path.join(folder, `${name}.docx`));
    for (const format of ['txt:Text (encoded):UTF8', 'pdf']) {
      const out = path.join(folder, format.slice(0, 3));
      mkdirSync(out);
      // A profile of its own: the officer's LibreOffice may be open.
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      await run(program, [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...files], {
        output: 'keep',
        limitMs: 600_000,
      });
    }
    for (const [name, paper] of papers) readBack(folder, name, paper);
    process.stdout.write(`${papers.size} letters were opened in LibreOffice and read back.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readBack(folder: string, name: string, paper: LetterPaper): void {
  const text = plain(readFileSync(path.join(folder, 'txt', `${name}.txt`), 'utf8'));
  const lost = linesOf(paper).filter((line) => !text.includes(plain(line)));
  if (lost.length > 0) throw new Stop(`${name}.docx lost in LibreOffice: ${lost.join(' | ')}`);
  const pdf = readFileSync(path.join(folder, 'pdf', `${name}.pdf`)).toString('latin1');
  if (!pdf.startsWith('%PDF-') || !/\/Type\s*\/Page\b/u.test(pdf))
    throw new Stop(`${name}.docx has no page in LibreOffice.`);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

if (import.meta.main) await main(checkOffice);
