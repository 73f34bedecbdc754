import { expect } from 'vitest';
import type { Page } from 'playwright-core';

import england from '../../resources/calendars/gb-eng.json' with { type: 'json' };
import { answerDialogs } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';

const test = journeyTest((files) => {
  files.casebook('init', '--organisation', 'Larkfield Software Limited', '--place', 'GB-ENG');
  const request = {
    received: '2026-11-20',
    rights: ['access'],
    title: 'Copy of my data',
    people: [{ name: 'Ada Quill' }],
  };
  files.casebook('add', 'request', files.file('case.json', JSON.stringify(request)));
});

test('a proclaimed holiday is taken in from a file: first what moves, then the case with its trace, then back', async ({
  files,
  casebook,
}) => {
  const { electron, page } = casebook;
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });
  const days = [...england.days, { date: '2026-12-21', name: 'A holiday proclaimed late' }];
  const later = files.file('later.json', JSON.stringify({ ...england, capturedOn: '2026-11-22', days }));
  const broken = files.file('broken.json', JSON.stringify({ ...england, days: [{ date: '2026-02-30', name: 'x' }] }));

  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Places and calendars' }).click();
  const update = page.getByRole('button', { name: 'Update from a file…' });
  await answerDialogs(electron, { open: [broken] });
  await update.click();
  await page.getByText('days[0].date', { exact: false }).waitFor();
  await expectAccessible(page);

  await answerDialogs(electron, { open: [later] });
  await update.click();
  await dialog.getByRole('heading', { name: 'Public holidays of England and Wales' }).waitFor();
  await dialog.getByText('New days off: Mon 21 December 2026 (A holiday proclaimed late)').waitFor();
  expect(await dialog.getByRole('row', { name: /SR-2026-0001/u }).innerText()).toMatch(
    /Mon 21 December 2026\s+Tue 22 December 2026/u,
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Use from now on' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('taken in from later.json').waitFor();
  await expectAccessible(page);

  await page.getByRole('navigation').getByRole('link', { name: 'Requests' }).click();
  await page.getByRole('row', { name: /SR-2026-0001/u }).click();
  await clock.getByText('Tue 22 December 2026', { exact: false }).first().waitFor();
  await page.getByText('Rules or holidays taken in from a file').waitFor();
  await page.getByText(/Public holidays of England and Wales, captured on Sunday 22 November 2026/u).waitFor();
  await page
    .getByRole('button', { name: /^Why this date/u })
    .first()
    .click();
  await dialog.getByText(/holidays as captured on Sun 22 November 2026/u).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Places and calendars' }).click();
  await page.getByRole('button', { name: 'Back to the shipped calendar of England and Wales' }).click();
  await dialog.getByText('No longer days off: Mon 21 December 2026', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Go back' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('taken in from later.json').waitFor({ state: 'hidden' });
});

test('the calculator answers for a duty and for a period, with the reason', async ({ casebook }) => {
  const { page } = casebook;
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('heading', { level: 1, name: 'Date calculator' }).waitFor();
  const access = page.getByRole('region', { name: /Answer the access request/u }).first();
  await page.getByRole('textbox', { name: 'On' }).fill('25/11/2024');
  await access.getByText('Friday 27 December 2024', { exact: false }).first().waitFor();
  expect(await access.innerText()).toContain('bank holiday');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('combobox', { name: 'Fact' }).nth(1).click();
  await page.getByRole('option', { name: 'Extended' }).click();
  await page.getByRole('textbox', { name: 'On' }).nth(1).fill('20/12/2024');
  await access.getByText('Tuesday 25 February 2025', { exact: false }).first().waitFor();

  // A second extension is no date but a sentence.
  await page.getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('combobox', { name: 'Fact' }).nth(2).click();
  await page.getByRole('option', { name: 'Extended' }).click();
  await page.getByRole('textbox', { name: 'On' }).nth(2).fill('21/12/2024');
  await page.getByText('the law allows one extension only', { exact: false }).waitFor();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'A period of time' }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('31/01/2025');
  const answer = page.getByRole('region', { name: 'In England and Wales' });
  await answer.getByText('Friday 28 February 2025').first().waitFor();
  await page.getByRole('combobox', { name: 'Place' }).click();
  await page.getByRole('option', { name: 'Scotland' }).click();
  await page.getByRole('combobox', { name: 'Unit' }).click();
  await page.getByRole('option', { name: 'working days' }).click();
  await page.getByRole('textbox', { name: 'Count' }).fill('10');
  await page.getByRole('region', { name: 'In Scotland' }).getByText('Friday 14 February 2025').first().waitFor();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
