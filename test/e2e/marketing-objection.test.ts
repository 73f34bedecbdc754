import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '4');
});

test('a marketing objection is done, suppressed and closed in one form', async ({ files, casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Marketing objection' }).click();
  await dialog.getByRole('textbox', { name: 'Who' }).fill('Rosa Finch');

  // A name alone suppresses nothing; the form says so beside the field.
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('Enter an address to suppress').waitFor();
  await dialog.getByRole('textbox', { name: 'Telephone' }).fill('12');
  await dialog.getByText('This is no whole telephone number').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Telephone' }).fill('');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('Rosa.Finch@mail.example');
  await page.keyboard.press('Control+Enter');
  const done = await dialog.getByRole('heading', { name: /^SR-\d{4}-\d{4} is done$/u }).innerText();
  const reference = done.replace(' is done', '');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await page.getByRole('heading', { level: 1, name: `${reference} Objection to marketing` }).waitFor();
  await page.getByText(/^Closed on /u).waitFor();

  // The list knows the address by any spelling, and shows it nowhere.
  await page.getByRole('navigation').getByRole('link', { name: 'Suppression list' }).click();
  const entries = page.getByRole('table', { name: 'Entries of the suppression list' });
  await entries.getByRole('link', { name: reference }).waitFor();
  expect((await page.content()).toLowerCase()).not.toContain('rosa.finch');
  await page.getByRole('textbox', { name: 'Addresses' }).fill('rosa.finch+offers@mail.example; other@mail.example');
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByText('1 of 2 addresses on the list').waitFor();
  await expectAccessible(page);

  // A list from another tool: known and new addresses are told apart.
  const log = files.file('old-list.csv', 'name,email\nRosa,rosa.finch@mail.example\nOmar,omar@mail.example\n');
  await page.getByRole('button', { name: 'Add addresses' }).click();
  await dialog.getByLabel('CSV file with addresses').setInputFiles(log);
  await dialog.getByText('2 addresses').waitFor();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText('Write down why').waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('List of the old mailing tool');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText('1 address added, 1 already there.').waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await entries.getByText('List of the old mailing tool').waitFor();
});

test('consent withdrawn, without a suppressed address', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Withdrawal of consent' }).click();
  await dialog.getByRole('textbox', { name: 'Who' }).fill('Omar Teal');
  await dialog.getByRole('textbox', { name: 'Which consent, for which purpose' }).fill('Photographs on the website');
  await dialog.getByRole('textbox', { name: 'What was done, and in which systems' }).fill('Taken down');
  await dialog.getByRole('button', { name: 'Record as done' }).click();
  await dialog.getByText('Recorded, answered and closed.', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Suppression list' }).click();
  await page.getByText('The list is empty').waitFor();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
