import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, goTo, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';

const test = journeyTest((files) => {
  files.casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG');
  const request = { received: '2024-11-25', title: 'All data', people: [{ name: 'Ada Quill' }], rights: ['access'] };
  files.casebook('add', 'request', files.file('request.json', JSON.stringify(request)));
});

test('what would move a date is seen before it is saved', async ({ casebook: { page } }) => {
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
  await send(page, 'Add the day');
  await openTheCase(page);
  await clock.getByText('Mon 30 December 2024', { exact: false }).first().waitFor();
  await page.getByText('Office closed', { exact: false }).first().waitFor();

  // Taken out again, the case moves back.
  await openCalendars(page);
  await choose(page.getByRole('main'), 'Year', '2024');
  await page.getByRole('button', { name: 'Remove Office closed, Fri 27 December 2024' }).click();
  await moves(page, reference, 'Mon 30 December 2024', 'Fri 27 December 2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await send(page, 'Remove');
  await openTheCase(page);
  await clock.getByText('Fri 27 December 2024', { exact: false }).first().waitFor();
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
