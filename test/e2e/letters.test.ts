import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, choose, goTo, send, takeInMessage } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { messageSource, sha256 } from '../support/message.ts';
import { zipEntries } from '../support/zip.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '3', '--seed', '3');
});

/** A plain access request that arrived yesterday by e-mail. */
const message = (): string =>
  messageSource({
    from: 'Ada Quill <ada.quill@mail.example>',
    subject: 'Copy of my data',
    date: new Date(Date.now() - 86_400_000).toUTCString(),
    text: 'Please send me a copy of all the personal data you hold about me.\r\n\r\nAda Quill',
  });

test('an access request is acknowledged and answered by letter', async ({ files, casebook: { electron, page } }) => {
  const dialog = page.getByRole('dialog');
  await takeInMessage(electron, page, files.file('request.eml', message()));
  await dialog.getByRole('checkbox', { name: 'Access suggested' }).press('Space');
  await send(page, 'Log request');
  const reference = await referenceOf(page);

  // The acknowledgement is due next. It is whole at once, since the case holds everything that it says.
  await page.getByRole('region', { name: 'Letters' }).getByRole('button', { name: 'Acknowledgement' }).click();
  await page.getByRole('heading', { level: 1, name: 'Acknowledgement' }).waitFor();
  await page.getByText('Nothing is missing.', { exact: false }).waitFor();
  expect(await page.getByTitle('Acknowledgement, as it will print').getAttribute('srcdoc')).toContain('Ada Quill');
  await expectAccessible(page);

  // What is typed is kept, and stands on the paper.
  const body = page.getByRole('textbox', { name: 'Letter', exact: true });
  const sentence = 'Your case is with our office in Reading.';
  await body.fill((await body.inputValue()).replace('Yours sincerely', `${sentence}\n\nYours sincerely`));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();

  // The same letter as PDF and as a Word document.
  const pdf = files.path('acknowledgement.pdf');
  await saveLetter(page, () => answerDialogs(electron, { save: pdf }), 'PDF');
  const printed = unwrapped(textOfPdf(pdf));
  for (const words of [reference, 'Ada Quill', sentence]) expect(printed).toContain(unwrapped(words));
  const docx = files.path('acknowledgement.docx');
  await saveLetter(page, () => answerDialogs(electron, { save: docx }), 'DOCX');
  const word = zipEntries(readFileSync(docx)).get('word/document.xml') ?? '';
  for (const words of [reference, 'Ada Quill', sentence]) expect(word).toContain(words);

  // Sent: what follows is told before, and what was sent is kept with its hash.
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await dialog.getByText('The clock of the case does not change.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  const sent = page.getByRole('region', { name: 'How it was sent' });
  await sent.getByText(`${reference}-acknowledgement.pdf`).waitFor();
  expect(await page.getByRole('button', { name: 'Mark as sent' }).count()).toBe(0);
  const hash = /[0-9a-f]{64}/u.exec(await sent.innerText())?.[0];
  await expectAccessible(page);

  await page.getByRole('link', { name: reference }).click();
  const letters = page.getByRole('list', { name: 'Letters' });
  await letters.getByText('Sent', { exact: true }).waitFor();
  await expectAccessible(page);
  const kept = files.path('kept.pdf');
  await answerDialogs(electron, { save: kept });
  await page.getByRole('button', { name: `Save a copy of ${reference}-acknowledgement.pdf` }).click();
  await page.getByText('Saved as kept.pdf', { exact: false }).waitFor();
  expect(sha256(readFileSync(kept))).toBe(hash);

  // The answer: its fields, then the outcome, and the case is answered.
  await writeLetter(page, 'Answer to an access request');
  for (const field of await page.getByRole('region', { name: 'Fields' }).getByRole('textbox').all()) {
    const label = await field.evaluate(
      (element) => element.closest('.MuiTextField-root')?.querySelector('label')?.textContent,
    );
    if (label?.includes('may stay empty') === false) await field.fill(`Told in full: ${label}.`);
  }
  await page.getByRole('button', { name: 'Fill in the letter' }).click();
  await page.getByText('Nothing is missing.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  // Nobody has checked who Ada Quill is: the dialog says so before, and the host afterwards.
  await dialog.getByText('A check of the identity, or the reason why none is needed', { exact: false }).waitFor();
  await choose(dialog, 'Outcome: Access', 'Granted');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await dialog.getByText('Something has to be recorded first', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: reference }).click();
  await skipIdentity(page);

  await page.getByRole('list', { name: 'Letters' }).getByRole('link', { name: 'Answer to an access request' }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await choose(dialog, 'Outcome: Access', 'Granted');
  await dialog.getByText('“Answered” is recorded on the clock', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await sent.getByText(`${reference}-answer-access.pdf`).waitFor();
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('region', { name: 'Clock', exact: true }).getByText('Met', { exact: false }).first().waitFor();
});

test('an empty field refuses a letter, and is named with the way to fill it', async ({ files, casebook }) => {
  const { electron, page } = casebook;
  const dialog = page.getByRole('dialog');
  await takeInMessage(electron, page, files.file('request.eml', message()));
  await dialog.getByRole('checkbox', { name: 'Access suggested' }).press('Space');
  await send(page, 'Log request');
  await referenceOf(page);
  await writeLetter(page, 'Identity request');
  await page.getByText('2 things still missing.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await dialog.getByText('Why there is a doubt is empty', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  // The jump leads to the field; the text follows from what is typed there.
  await page.getByRole('button', { name: 'Fill in: Why there is a doubt' }).click();
  await page.keyboard.type('The message came from an address that is not known here.');
  await page.getByRole('button', { name: /^Fill in: What is needed/u }).click();
  await page.keyboard.type('Your customer number');
  await page.getByRole('button', { name: 'Fill in the letter' }).click();
  await page.getByText('Nothing is missing.', { exact: false }).waitFor();

  // The same letter as a draft for the mail program, with the letter beside it.
  const mail = files.path('identity-request.eml');
  await answerDialogs(electron, { save: mail });
  await electron.evaluate(({ shell }) => {
    // No mail program of this machine is started; what would be opened is read below.
    shell.openPath = () => Promise.resolve('');
  });
  await page.getByRole('button', { name: 'Open in mail' }).click();
  await dialog.getByText('To ada.quill@mail.example.', { exact: false }).waitFor();
  await expectAccessible(page);
  await send(page, 'Save and open');
  await page.getByText('identity-request.eml was opened in the mail program.').waitFor();
  const draft = readFileSync(mail, 'utf8');
  expect(draft).toMatch(/^To:[^:]*<?ada\.quill@mail\.example/mu);
  expect(draft).toContain('application/pdf');

  // A part that the law wants is missed as soon as it is deleted, and put back by one click.
  const body = page.getByRole('textbox', { name: 'Letter', exact: true });
  await body.fill((await body.inputValue()).replaceAll(/^.*\bstarts?\b.*$/gmu, ''));
  await page.getByRole('button', { name: 'Add that the time limit starts on the day the information arrives' }).click();
  await page.getByText('Nothing is missing.', { exact: false }).waitFor();
  await expectAccessible(page);
});

test('a template without its mandatory part is not kept', async ({ casebook: { page } }) => {
  await goTo(page, 'Settings');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Letters' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Edit Identity request' }).click();
  const body = page.getByRole('textbox', { name: 'Letter', exact: true });
  const shipped = await body.inputValue();
  const check = page.getByRole('status', { name: 'Check of the wording' });
  await check.getByText('Every field is known, and what the law wants is there.').waitFor();

  await body.fill('Dear {{recipient.nam}}');
  await check.getByText('there is no field "recipient.nam"', { exact: false }).waitFor();
  await body.fill('Dear {{recipient.name}}\n\nWho are you?');
  await check.getByText('the letter must say what is needed', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The wording was not kept.', { exact: false }).waitFor();
  await expectAccessible(page);

  // A wording of one's own that says it all is kept, and can be given up again.
  await body.fill(shipped.replace('Yours sincerely', 'With kind regards\n\nYours sincerely'));
  await check.getByText('Every field is known, and what the law wants is there.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText("The organisation's own wording", { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Reset to shipped' }).click();
  await send(page, 'Reset');
  await page.getByText('The wording as shipped.', { exact: false }).waitFor();
  expect(await body.inputValue()).toBe(shipped);
});

test('the request form is published, and its answer becomes a case', async ({ files, casebook }) => {
  const { electron, page } = casebook;
  const dialog = page.getByRole('dialog');
  await goTo(page, 'Settings');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Request form' }).click();
  expect(await page.getByTitle('Request form').getAttribute('srcdoc')).not.toContain('<script');
  await expectAccessible(page);
  const web = files.path('form.html');
  await answerDialogs(electron, { save: web });
  await page.getByRole('button', { name: 'Save web page' }).click();
  await page.getByText('The form was saved as form.html.').waitFor();
  const paper = files.path('form.pdf');
  await answerDialogs(electron, { save: paper });
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText('The form was saved as form.pdf.').waitFor();
  expect(unwrapped(textOfPdf(paper))).toContain(unwrapped('Request about your personal data'));

  // The file that the page makes, as its script writes it.
  const form = /data-form="([^"]+)"/u.exec(readFileSync(web, 'utf8'))?.[1] ?? '';
  const answer = {
    form,
    madeAt: new Date(Date.now() - 3_600_000).toISOString(),
    organisation: 'Larkfield Software Limited',
    own: true,
    person: { name: 'Noor Vale', email: 'noor.vale@mail.example', phone: '', address: '', reference: '' },
    rights: ['erasure'],
    details: 'Please delete my trial account.',
    answerBy: 'email',
  };
  await answerDialogs(electron, { open: [files.file('request.json', JSON.stringify(answer))] });
  await page.keyboard.press('Control+n');
  await dialog.getByRole('button', { name: /From an e-mail/u }).click();
  await dialog.getByLabel('Text of the message').waitFor();
  expect(await dialog.getByLabel('Who').inputValue()).toBe('Noor Vale');
  await expectAccessible(page);
  const erasure = dialog.getByRole('checkbox', { name: /^Erasure/u });
  if (!(await erasure.isChecked())) await erasure.press('Space');
  await send(page, 'Log request');
  await page.getByRole('heading', { level: 1, name: /Erasure · Noor Vale/u }).waitFor();
  await page.getByText('Please delete my trial account.', { exact: false }).first().waitFor();
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

async function referenceOf(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1, name: /SR-\d{4}-\d{4}/u });
  await heading.waitFor();
  return /SR-\d{4}-\d{4}/u.exec(await heading.innerText())?.[0] ?? '';
}

/** Starts a letter of the open case by its name. */
async function writeLetter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a letter' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Letter', name);
  await send(page, 'Write');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Saves the open letter and waits until the program says so. */
async function saveLetter(page: Page, answer: () => Promise<void>, format: 'PDF' | 'DOCX'): Promise<void> {
  await answer();
  await page.getByRole('button', { name: 'Save as' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}`, 'u') }).click();
  await page.getByText(new RegExp(`^Saved as .*\\.${format.toLowerCase()}`, 'u')).waitFor();
}

/** Writes down why nobody needs to check who it is. */
async function skipIdentity(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page
    .getByRole('region', { name: 'Identity' })
    .getByRole('button', { name: /^No check is needed/u })
    .click();
  await dialog.getByLabel('Why no check is needed').fill('The request came through the person’s own account.');
  await send(page, 'Record the reason');
}

function textOfPdf(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

/** Text without its line breaks, which fall elsewhere on paper. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
