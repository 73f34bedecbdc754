import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, goTo, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '5');
});

const wants = 'A copy of my data, as the newspaper advised.';

test('many like requests: tagged, extended, grouped, answered by their own guards', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const first = await logRequest(page, { who: 'Ann Sole', email: 'ann@mail.example', wants });
  const second = await logRequest(page, { who: 'Bea Plaice', email: 'bea@mail.example', wants });
  const third = await logRequest(page, { who: 'Ann Sole', email: 'ann@mail.example', wants });

  await page.getByRole('navigation').getByRole('link', { name: 'Surge groups' }).click();
  await page.getByText('There are no groups yet').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New group' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Newspaper of November');
  await dialog.getByRole('textbox', { name: 'Shared answer' }).fill('The data are enclosed.');
  await expectAccessible(page);
  await send(page, 'Make the group');
  await page.getByRole('heading', { level: 1, name: 'Newspaper of November' }).waitFor();

  await goTo(page, 'Requests');
  await select(page, [first, second, third]);
  const bar = page.getByRole('region', { name: 'Selected cases' });
  await bar.getByText('3 cases selected').waitFor();
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Tag', exact: true }).click();
  const tags = dialog.getByRole('combobox', { name: 'Add tags' });
  await tags.fill('Newspaper');
  await tags.press('Enter');
  await expectAccessible(page);
  await send(page, 'Tag');
  await page.getByText('3 cases changed').waitFor();

  // The tag narrows the list to them.
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('menuitem', { name: 'newspaper (3)' }).click();
  await page.getByText('3 cases', { exact: true }).waitFor();

  await select(page, [third]);
  await bar.getByRole('button', { name: 'Close as duplicates' }).click();
  await dialog.getByRole('combobox', { name: 'Duplicate of' }).fill(first);
  await page.getByRole('option', { name: first, exact: false }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Sent twice');
  await expectAccessible(page);
  await send(page, 'Close as duplicates');
  await page.getByText('1 case changed').waitFor();

  await select(page, [first, second]);
  await bar.getByRole('button', { name: 'Extend', exact: true }).click();
  await choose(dialog, 'Reason', 'Number of requests');
  await dialog.getByRole('textbox', { name: 'Explanation' }).fill('Hundreds of like requests in a week');
  await expectAccessible(page);
  await send(page, 'Extend');
  await page.getByText('2 cases changed').waitFor();

  // A second extension is refused for each, with the reason.
  await select(page, [first, second]);
  await bar.getByRole('button', { name: 'Extend', exact: true }).click();
  await choose(dialog, 'Reason', 'Number of requests');
  await dialog.getByRole('textbox', { name: 'Explanation' }).fill('Still more');
  await send(page, 'Extend');
  await page.getByText('0 cases changed, 2 cases left as they were:').waitFor();
  const refused = page.getByRole('list', { name: 'Refused' }).getByRole('listitem');
  expect((await refused.allInnerTexts()).map((line) => line.slice(0, 12)).toSorted()).toEqual([first, second]);
  await expectAccessible(page);

  await select(page, [first, second]);
  await bar.getByRole('button', { name: 'Put into a group' }).click();
  await choose(dialog, 'Group', 'Newspaper of November');
  await send(page, 'Put into the group');
  await page.getByText('2 cases changed').waitFor();

  // Nobody's identity was checked: the shared answer passes no guard.
  await page.getByRole('navigation').getByRole('link', { name: 'Surge groups' }).click();
  await page.getByRole('link', { name: 'Newspaper of November' }).click();
  await page.getByRole('table', { name: 'Requests of the group' }).getByRole('link', { name: second }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Answer with the shared answer' }).click();
  await send(page, 'Mark as answered');
  await page.getByText('0 cases changed, 2 cases left as they were:').waitFor();
  await page.getByText('A check of the identity', { exact: false }).first().waitFor();
  await expectAccessible(page);

  // The case knows the group, the duplicate and the tag.
  await page.getByRole('table').getByRole('link', { name: first }).click();
  const links = page.getByRole('region', { name: 'Links and tags' });
  await links.getByText('Has the duplicate').waitFor();
  await links.getByRole('link', { name: third }).waitFor();
  await links.getByRole('link', { name: 'Newspaper of November' }).waitFor();
  await links.getByRole('button', { name: 'newspaper' }).waitFor();
  await expectAccessible(page);
});

/** Ticks the rows of these references. */
async function select(page: Page, references: readonly string[]): Promise<void> {
  for (const reference of references) {
    await page.getByRole('row', { name: reference }).getByRole('checkbox').check();
  }
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
