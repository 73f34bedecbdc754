import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, choose, firstRun, saveReport, send, takeInMessage } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { messageSource, sha256 } from '../support/message.ts';

const test = journeyTest();

const attached = Buffer.from('Proof of address, page 1\n'.repeat(40));
const message = messageSource({
  from: 'Ada Quill <ada.quill@mail.example>',
  subject: 'Copy of my data',
  date: 'Mon, 25 Nov 2024 17:55:00 +0000',
  text: 'Please send me a copy of all the personal data you hold about me.\r\n\r\nAda Quill',
  attachment: { name: 'proof of address.txt', type: 'text/plain', content: attached },
});

test('from an empty computer to an answered request and its report', async ({ files, casebook }) => {
  const { electron, page } = casebook;
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });

  await firstRun(page, () => expectAccessible(page));
  await page.getByRole('button', { name: /Start empty/u }).click();
  await page.getByText('No case is open.').waitFor();
  await expectAccessible(page);

  // The message fills the dialog; its words suggest the right, and the officer confirms it.
  await takeInMessage(electron, page, files.file('request.eml', message));
  expect(await dialog.getByLabel('Who').inputValue()).toBe('Ada Quill');
  expect(await dialog.getByLabel('E-mail').inputValue()).toBe('ada.quill@mail.example');
  expect(await dialog.getByRole('textbox', { name: 'Received on' }).inputValue()).toBe('25/11/2024');
  expect(await dialog.getByRole('textbox', { name: 'Time' }).inputValue()).toBe('17:55');
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['proof of address.txt · 1.0 kB']);
  const marked = dialog.getByRole('region', { name: 'Text of the message' }).locator('mark');
  await marked.first().waitFor();
  expect((await marked.allInnerTexts()).join('')).toContain('copy of all the personal data');
  const access = dialog.getByRole('checkbox', { name: 'Access suggested' });
  expect(await access.isChecked()).toBe(false);
  await access.press('Space');
  expect(await dialog.getByRole('checkbox', { name: 'Access', exact: true }).isChecked()).toBe(true);

  // The date and its reason are there before anything is kept.
  const due = dialog.getByRole('status', { name: 'Due date' });
  await due.getByText('Fri 27 December 2024', { exact: false }).first().waitFor();
  const reason = (await due.innerText()).split('\n').at(-1) ?? '';
  expect(reason).toContain('bank holiday');
  await expectAccessible(page);
  await send(page, 'Log request');

  // The case, with the same date and the same reason, and every step that led to it.
  await page.getByRole('heading', { level: 1, name: /SR-\d{4}-0001/u }).waitFor();
  const reference = /SR-\d{4}-0001/u.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
  expect(await clock.innerText()).toContain(reason);
  expect(await clock.innerText()).toContain('Fri 27 December 2024');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Why this date/u })
    .first()
    .click();
  await dialog
    .getByRole('row', { name: /UK GDPR/u })
    .first()
    .waitFor();
  expect(await dialog.innerText()).toContain('Wed 25 December 2024');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  // The document comes out as it went in.
  const copy = files.path('copy.txt');
  await answerDialogs(electron, { save: copy });
  await page.getByRole('button', { name: 'SHA-256 of proof of address.txt' }).click();
  await page.getByText(sha256(attached)).waitFor();
  await page.getByRole('button', { name: 'Save a copy of proof of address.txt' }).click();
  await page.getByText('Saved as copy.txt', { exact: false }).waitFor();
  expect(sha256(readFileSync(copy))).toBe(sha256(attached));

  // The report holds what a regulator would ask for, and its own properties name nobody.
  const report = files.path('report.pdf');
  await saveReport(electron, page, 'PDF', report);
  const printed = execFileSync('pdftotext', ['-layout', report, '-'], { encoding: 'utf8' });
  expect(unwrapped(printed)).toContain(unwrapped(reason));
  expect(printed).toContain(reference);
  expect(unwrapped(printed)).toContain(sha256(attached));
  const properties = pdfProperties(report);
  expect(properties).toMatchObject({ Title: `Case report ${reference}`, Tagged: 'yes' });
  expect(Object.keys(properties)).not.toContain('Author');
  expect(Object.values(properties).join(' ')).not.toMatch(/Quill|Sterne|Larkfield/u);

  // No answer goes out before it is clear who asks: what is already held is looked at, and nothing is asked for.
  const identity = page.getByRole('region', { name: 'Identity' });
  await page.getByRole('button', { name: 'Check identity' }).click();
  await identity.getByRole('button', { name: 'Looked at: Reply from an e-mail address on file' }).click();
  await dialog.getByLabel('How it was compared').fill('The answer came from the address on file');
  await expectAccessible(page);
  await send(page, 'Record the check');
  await identity.getByText('Passed', { exact: true }).waitFor();

  // Answered in time, closed, and opened again.
  await page.getByRole('button', { name: 'Mark as answered' }).first().click();
  await dialog.getByRole('textbox', { name: 'Answered on' }).fill('20/12/2024');
  await choose(dialog, 'Outcome', 'Granted');
  await dialog.getByLabel('Summary of the answer').fill('A copy was sent by registered post.');
  await expectAccessible(page);
  await send(page, 'Mark as answered');
  await clock.getByText('Met · was due Fri 27 December 2024').waitFor();
  await page.getByText('Answered on Fri 20 December 2024.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Close the case' }).first().click();
  await expectAccessible(page);
  await send(page, 'Close the case');
  await page.getByRole('button', { name: /Done Close$/u }).click();
  await page.getByText(/^Closed on /u).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Reopen' }).click();
  await dialog.getByLabel('Why it is reopened').fill('The person says that a folder is missing.');
  await expectAccessible(page);
  await send(page, 'Reopen');
  await page.getByRole('button', { name: 'Close the case' }).first().waitFor();
  await page.getByText('The person says that a folder is missing.').first().waitFor();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Text without its line breaks, which fall elsewhere on paper. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** What `pdfinfo` says of a file, by name. */
function pdfProperties(file: string): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+):\s+(.*)$/u.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
