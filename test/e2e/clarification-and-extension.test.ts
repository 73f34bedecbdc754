import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '5');
});

test('a request that is clarified, extended once, searched and reviewed', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });
  const identity = page.getByRole('region', { name: 'Identity' });
  const changes = page.getByRole('region', { name: 'Clarification, fee, extension, refusal' });

  await logRequest(page, { who: 'Bram Oakes', wants: 'Everything you hold about me.' });

  // The step is passed over only with a reason.
  await identity.getByRole('button', { name: /^No check is needed/u }).click();
  await dialog.getByRole('button', { name: 'Record the reason' }).click();
  await dialog.getByText('Write down why there is no reasonable doubt').waitFor();
  await dialog.getByLabel('Why no check is needed').fill('He asked in person at his own desk.');
  await expectAccessible(page);
  await send(page, 'Record the reason');
  await identity.getByText('He asked in person at his own desk.').waitFor();

  // The question stops the clock, which is seen before it is recorded.
  await changes.getByRole('button', { name: /^Not needed Clarification/u }).click();
  await changes.getByRole('button', { name: 'Ask for clarification' }).click();
  await dialog.getByText('→ paused', { exact: false }).waitFor();
  await dialog.getByLabel('What was asked').fill('Which of the four contracts?');
  await expectAccessible(page);
  await send(page, 'Record as asked');
  await clock.getByText('Paused', { exact: false }).first().waitFor();
  await changes.getByRole('button', { name: 'Clarification answered' }).click();
  await send(page, 'Record the answer');
  await clock.getByText('days left', { exact: false }).first().waitFor();

  // One extension, with the new date shown first; a second one is refused in words.
  await changes.getByRole('button', { name: 'Extend', exact: true }).click();
  await dialog.getByText('→', { exact: false }).first().waitFor();
  await dialog.getByLabel('Why, in a sentence').fill('Four contracts over twelve years.');
  await expectAccessible(page);
  await send(page, 'Record the extension');
  await changes.getByText('Four contracts over twelve years.', { exact: false }).waitFor();
  await expectAccessible(page);
  await changes.getByRole('button', { name: 'Extend', exact: true }).click();
  await dialog
    .getByRole('alert')
    .filter({ hasText: /extended/iu })
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Record the extension' }).click();
  expect(await dialog.getByRole('alert').first().innerText()).toMatch(/extended/iu);
  await send(page, 'Cancel');

  // The search: a system new to the list, its result with the time, and why it was reasonable.
  const search = page.getByRole('region', { name: 'Search plan' });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await search.getByRole('button', { name: 'Search systems' }).click();
  await dialog.getByLabel('New system or department').fill('Customer database');
  await dialog.getByLabel('Who is asked there').fill('Asha Patel');
  await page.keyboard.press('Enter');
  await dialog.getByRole('checkbox', { name: 'Customer database (Asha Patel)' }).waitFor();
  await expectAccessible(page);
  await send(page, 'Plan the searches');
  await search.getByRole('button', { name: 'Finish: Search Customer database' }).click();
  await choose(dialog, 'Result', 'Data found');
  await dialog.getByLabel('Hours spent').fill('1:30');
  await expectAccessible(page);
  await send(page, 'Record the result');
  await search.getByText('1 of 1 done · 1 h 30 min').first().waitFor();
  await search.getByRole('button', { name: 'Note on the reasonable search' }).click();
  await dialog.getByLabel('Reasons').fill('The only system that holds customers.');
  await send(page, 'Record the decision');
  await expectAccessible(page);

  // The review: an exemption and the log, line after line by the keyboard.
  const review = page.getByRole('region', { name: 'Review' });
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await review.getByRole('button', { name: 'Add an exemption' }).click();
  await dialog.getByRole('combobox', { name: 'Exemption' }).fill('negotiations');
  await page.getByRole('option').first().click();
  await dialog.getByLabel('What is withheld').fill('The intended offer');
  await dialog.getByLabel('Why it applies here').fill('The talks are still going on.');
  await expectAccessible(page);
  await send(page, 'Add');
  await review.getByLabel('Document').fill('Letter of 3 May');
  await review.getByLabel('Page', { exact: true }).fill('2');
  await page.keyboard.press('Enter');
  await review.getByRole('checkbox', { name: 'Pick Letter of 3 May, page 2' }).waitFor();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await review.getByRole('checkbox', { name: 'Pick Letter of 3 May, page 3' }).waitFor();
  await review.getByRole('button', { name: 'Mark all as reviewed' }).click();
  await review.getByText('2 lines in 1 document, 2 reviewed.', { exact: false }).waitFor();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
