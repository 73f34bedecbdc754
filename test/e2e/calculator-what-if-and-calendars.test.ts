import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, choose, goTo } from '../../scripts/journey.ts';
import { inRoot } from '../../scripts/paths.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';

const test = journeyTest((files) => {
  files.casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG');
  const request = { received: '2024-11-25', title: 'All data', people: [{ name: 'Ada Quill' }], rights: ['access'] };
  files.casebook('add', 'request', files.file('request.json', JSON.stringify(request)));
});

test('a date is worked out for any place, with its reason', async ({ casebook: { page } }) => {
  await goTo(page, 'Date calculator');
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('textbox', { name: 'On' }).fill('25/11/2024');
  const answer = panel.getByRole('region', { name: 'Answer the access request', exact: true });
  await answer.getByText('Friday 27 December 2024', { exact: true }).waitFor();
  expect(await answer.innerText()).toContain('bank holiday');
  expect(await answer.getByRole('row').count()).toBeGreaterThan(2);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Another place has other law and other holidays.
  await choose(panel, 'Place', 'Germany');
  await answer.getByText('Friday 27 December 2024', { exact: true }).waitFor();
  await answer.getByText('1182/71', { exact: false }).first().waitFor();

  await page.getByRole('tab', { name: 'A period of time' }).click();
  await panel.getByRole('textbox', { name: 'From' }).fill('31/01/2025');
  await panel.getByText('Friday 28 February 2025', { exact: true }).waitFor();
  await choose(panel, 'Unit', 'working days');
  await panel.getByLabel('Count').fill('10');
  await panel.getByText('Friday 14 February 2025', { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('what would move a date is seen before it is saved', async ({ files, casebook: { electron, page } }) => {
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });
  const reference = await openTheCase(page);
  await clock.getByText('Fri 27 December 2024', { exact: false }).first().waitFor();

  // What if: an extension told in the first month. Nothing is recorded by asking.
  await page.getByRole('button', { name: 'What if…' }).click();
  await choose(dialog, 'What if', 'the period is extended');
  await dialog.getByRole('textbox', { name: 'Extended' }).fill('20/12/2024');
  const change = dialog.getByRole('row', { name: /^Answer the access request/u });
  await change.getByText('Tue 25 February 2025', { exact: false }).first().waitFor();
  expect(await change.innerText()).toContain('Fri 27 December 2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await clock.innerText()).toContain('Fri 27 December 2024');
  expect(await clock.innerText()).not.toContain('February 2025');

  // A day on which the office is closed.
  await openCalendars(page);
  await page.getByRole('button', { name: 'Add a day' }).click();
  await dialog.getByRole('textbox', { name: 'Day' }).fill('27/12/2024');
  await dialog.getByLabel('Name').fill('Office closed');
  await moves(page, reference, 'Fri 27 December 2024', 'Mon 30 December 2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the day' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await openTheCase(page);
  await clock.getByText('Mon 30 December 2024', { exact: false }).first().waitFor();
  await page.getByText('Office closed', { exact: false }).first().waitFor();

  // A holiday that was proclaimed later, from a calendar file.
  await openCalendars(page);
  await answerDialogs(electron, { open: [files.file('gb-eng-newer.json', withHoliday('2024-12-30'))] });
  await page.getByRole('button', { name: 'Update from a file…' }).click();
  await moves(page, reference, 'Mon 30 December 2024', 'Tue 31 December 2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Use from now on' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('taken in from gb-eng-newer.json').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await openTheCase(page);
  await clock.getByText('Tue 31 December 2024', { exact: false }).first().waitFor();

  // And back to the calendar that came with the program.
  await openCalendars(page);
  await page.getByRole('button', { name: 'Back to the shipped calendar of England and Wales' }).click();
  await moves(page, reference, 'Tue 31 December 2024', 'Mon 30 December 2024');
  await dialog.getByRole('button', { name: 'Go back' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await openTheCase(page);
  await clock.getByText('Mon 30 December 2024', { exact: false }).first().waitFor();

  // A file that is none is refused with a sentence, and nothing moves.
  await openCalendars(page);
  await answerDialogs(electron, { open: [files.file('letter.json', '"a letter"')] });
  await page.getByRole('button', { name: 'Update from a file…' }).click();
  await page.getByRole('alert').getByText('The file is not JSON.', { exact: false }).waitFor();
});

/** Opens the one case and gives back its reference. */
async function openTheCase(page: Page): Promise<string> {
  await goTo(page, 'Requests');
  const cell = page.getByRole('gridcell', { name: /^SR-/u });
  const reference = await cell.innerText();
  await cell.click();
  await page.getByRole('heading', { level: 1 }).getByText(reference).waitFor();
  return reference;
}

async function openCalendars(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Places and calendars' }).click();
  await page.getByRole('button', { name: 'Add a day' }).waitFor();
}

/** Waits until the dialog says that the due date of the case moves, from when to when. */
async function moves(page: Page, reference: string, from: string, to: string): Promise<void> {
  const row = page.getByRole('dialog').getByRole('row').filter({ hasText: reference }).first();
  await row.waitFor();
  expect((await row.getByRole('cell').allInnerTexts()).slice(-2)).toEqual([from, to]);
}

/** The calendar of the program with one more holiday. */
function withHoliday(date: string): string {
  const calendar = JSON.parse(readFileSync(inRoot('resources', 'calendars', 'gb-eng.json'), 'utf8')) as {
    days: { date: string; name: string }[];
  };
  const days = [...calendar.days, { date, name: 'Proclaimed holiday' }];
  return JSON.stringify({
    ...calendar,
    capturedOn: '2026-11-01',
    days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  });
}
