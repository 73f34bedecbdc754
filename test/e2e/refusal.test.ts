import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '6');
});

test('a repeated request is refused, with what makes it defensible', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const changes = page.getByRole('region', { name: 'Clarification, fee, extension, refusal' });

  const first = await logRequest(page, { who: 'Cleo Marsh', email: 'cleo@mail.example', wants: 'My data, please.' });
  await logRequest(page, { who: 'Marsh Cleo', email: 'cleo@mail.example', wants: 'My data again, please.' });

  // The earlier request is named with the reason for the match; it is no verdict.
  const earlier = page.getByRole('list', { name: 'Earlier requests' }).getByRole('listitem').filter({ hasText: first });
  await earlier.waitFor();
  expect(await earlier.innerText()).toMatch(/e-mail/iu);
  await page.getByText('Earlier requests alone do not make a request excessive.').waitFor();
  await expectAccessible(page);

  await changes.getByRole('button', { name: /^Not needed Clarification/u }).click();
  await changes.getByRole('button', { name: 'Refuse', exact: true }).click();
  await choose(dialog, 'Ground', 'Excessive, e.g. repetitive');
  await dialog.getByRole('button', { name: 'Record the refusal' }).click();
  await dialog.getByText('A refusal needs its reason.').waitFor();
  await dialog.getByText('Write down the evidence that shows it.', { exact: false }).waitFor();
  await dialog.getByText('Write down what was offered to the person instead of a refusal.').waitFor();
  await dialog.getByText('the right to go to court', { exact: false }).waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Reasons, as the person will be told').fill('The same data were sent an hour ago.');
  await dialog.getByLabel('Evidence').fill(`${first}, answered the same day`);
  await dialog.getByLabel('What was offered instead').fill('The changes since the first answer');
  await send(page, 'Record the refusal');

  const rights = page.getByRole('region', { name: 'Rights' });
  await rights.getByText('Refused').waitFor();
  await rights.getByText('The same data were sent an hour ago.').waitFor();
  const decision = changes.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
  expect(await decision.innerText()).toContain('Offered instead: The changes since the first answer');
  await expectAccessible(page);

  // A decision that no longer stands stays on record.
  await decision.getByRole('button', { name: /^Take back/u }).click();
  await dialog.getByRole('button', { name: 'Take back', exact: true }).click();
  await dialog.getByText('Write down why it no longer stands').waitFor();
  await dialog.getByLabel('Because').fill('New data were found.');
  await expectAccessible(page);
  await send(page, 'Take back');
  await changes.getByText('Taken back: New data were found.').waitFor();
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
