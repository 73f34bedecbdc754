import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, choose, goTo } from '../../scripts/journey.ts';
import { inRoot } from '../../scripts/paths.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest, type TestedApp } from '../support/app.ts';

const sample = inRoot('..', 'shared', 'data', 'cnil', 'breach-notifications-sample.csv');

const test = journeyTest(({ casebook }) => void casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG'));

/** A log as a spreadsheet program of the office wrote it: Windows-1252, semicolons, notes above the column names. */
const log = [
  'Register of requests, privacy team;;;;',
  'Kept by hand until November 2024;;;;',
  ';;;;',
  'Received;Name;E-mail;Type;Details',
  '03/02/2025;Zoë Müller;zoe@mail.example;Access;A copy of my file, please',
  '05/06/2025;Renée Côté;renee@mail.example;Erasure;Delete my account',
  '07/08/2025;;nobody;Access;No name was given',
  'soon;Ada Quill;ada@mail.example;Access;Arrived one day',
].join('\r\n');

test('a log is read, understood, corrected and taken in once', async ({ casebook, files }) => {
  const { page } = casebook;
  const file = files.file('requests.csv', Buffer.from(log, 'latin1'));
  const reading = page.getByRole('region', { name: 'How the file was read' });
  const rows = page.getByRole('region', { name: 'Rows of the log' });

  await openLog(casebook, file);
  expect((await reading.locator('dd').allInnerTexts()).map((text) => text.toLowerCase())).toEqual([
    'windows-1252',
    'semicolon',
    'line 4',
  ]);
  expect(await reading.innerText()).toContain('Kept by hand until November 2024');
  expect(await accessibilityFaults(page)).toEqual([]);

  // Every date can be read both ways, so every row is doubtful until the officer says which.
  await page.getByRole('button', { name: 'Doubtful 3' }).waitFor();
  await page.getByRole('button', { name: 'Not usable 1' }).waitFor();
  await rows.getByText('The date can mean 2025-02-03 or 2025-03-02.', { exact: false }).waitFor();
  await choose(reading, 'Dates are written', 'Month, day, year');
  await page.getByRole('button', { name: 'Ready 2' }).click();
  await rows
    .getByRole('row', { name: /Zoë Müller/u })
    .getByText('Sun 2 March 2025')
    .waitFor();
  await choose(reading, 'Dates are written', 'Day, month, year');
  await page.getByRole('button', { name: 'Ready 2' }).click();
  await rows
    .getByRole('row', { name: /Zoë Müller/u })
    .getByText('Mon 3 February 2025')
    .waitFor();
  await rows.getByRole('row', { name: /Renée Côté/u }).waitFor();

  // What is doubtful stays out unless it is ticked.
  await page.getByText('1 doubtful row will stay out unless ticked below.').waitFor();
  await page.getByRole('button', { name: 'Import 2 rows' }).waitFor();
  await page.getByRole('button', { name: 'Doubtful 1' }).click();
  await page.getByRole('checkbox', { name: 'Take in line 7' }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  const result = page.getByRole('status').filter({ hasText: 'added' });
  await result.getByText('3 cases added').waitFor();
  expect(await result.innerText()).toContain('1 row stayed out.');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Show the cases' }).click();
  await page.getByText('3 cases', { exact: true }).waitFor();
  await page.getByRole('gridcell', { name: 'Zoë Müller' }).waitFor();

  // The same log again adds nothing.
  await openLog(casebook, file);
  await choose(reading, 'Dates are written', 'Day, month, year');
  await page.getByRole('button', { name: 'Already there 3' }).waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Do not import' }).click();
  await goTo(page, 'Requests');
  await page.getByText('3 cases', { exact: true }).waitFor();
});

test.skipIf(!existsSync(sample))('the open data of an authority is read without a fault', async ({ casebook }) => {
  const { page } = casebook;
  await openLog(casebook, sample);
  expect(await page.getByRole('region', { name: 'How the file was read' }).innerText()).toMatch(/windows-1252/iu);
  await page.getByRole('button', { name: 'All 6' }).click();
  await page.getByRole('region', { name: 'Rows of the log' }).getByRole('row').nth(6).waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'fault' }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

/** Chooses a log in the file dialog and waits until it has been read. */
async function openLog(
  { electron, page }: { electron: TestedApp['electron']; page: Page },
  file: string,
): Promise<void> {
  await answerDialogs(electron, { open: [file] });
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import a log…' }).click();
  await page.getByText('Nothing is in the casebook yet.').waitFor();
}
