import { expect } from 'vitest';

import { journeyPassphrase } from '../../scripts/journey.ts';
import { journeyTest } from '../support/app.ts';
import { focused, hasKeyboard, tabTo, type Focused } from '../support/focus.ts';

const test = journeyTest(({ casebook }) => casebook('demo', '--cases', '30'));

test('logs, finds and opens cases without a mouse', async ({ casebook: { page } }) => {
  const { keyboard } = page;
  const dialog = page.getByRole('dialog');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();

  // The list of keys opens over the page and gives the keyboard back to where it was.
  await tabTo(page, 'Requests');
  await keyboard.press('?');
  await dialog.getByText('Lock the casebook').waitFor();
  expect(await focused(page)).toEqual({ name: 'Close', seen: true });
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(page)).toEqual({ name: 'Requests', seen: true });

  // A draft outlives closing the dialog and locking the casebook.
  await keyboard.press('Control+n');
  await hasKeyboard(page, 'Who');
  await keyboard.type('Ines Marlow');
  await keyboard.press('Tab');
  await keyboard.type('ines.marlow@mail.example');
  await keyboard.press('Tab');
  await keyboard.type('Please send me a copy of all my personal data.');
  await dialog.getByText('Kept as a draft').waitFor();
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect((await focused(page)).name).toBe('Requests');
  await keyboard.press('Control+n');
  await dialog.getByText('This was typed earlier and not logged.', { exact: false }).waitFor();
  await hasKeyboard(page, 'Who');
  expect(await dialog.getByLabel('E-mail').inputValue()).toBe('ines.marlow@mail.example');
  await keyboard.press('Control+l');
  await hasKeyboard(page, 'Passphrase');
  expect(await page.content()).not.toContain('Ines Marlow');
  await keyboard.type(journeyPassphrase);
  await keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await keyboard.press('Control+n');
  await hasKeyboard(page, 'Who');
  expect(await dialog.getByLabel('Who').inputValue()).toBe('Ines Marlow');

  // Every stop of the dialog shows that it has the keyboard. The right is ticked, the date typed over, and sent.
  const stops: Focused[] = [...(await tabTo(page, 'Access suggested'))];
  await keyboard.press('Space');
  stops.push(...(await tabTo(page, 'Received on')));
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  await keyboard.type('25/11/2024');
  await dialog.getByText('Fri 27 December 2024', { exact: false }).first().waitFor();
  await keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await heading.getByText('Access · Ines Marlow').waitFor();
  const reference = /SR-\d{4}-\d{4}/u.exec(await heading.innerText())?.[0] ?? '';

  // A list: there by G and R, up and down by J and K, into a case by Enter, back to the same row.
  await keyboard.press('g');
  await keyboard.press('r');
  await heading.getByText('Requests').waitFor();
  const rows = page.getByRole('grid').getByRole('row');
  await rows.nth(3).waitFor();
  const references = await page.getByRole('gridcell').and(page.locator('[data-field="ref"]')).allInnerTexts();
  await keyboard.press('j');
  expect(await focused(page)).toEqual({ name: references[0], seen: true });
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  expect(await focused(page)).toEqual({ name: references[1], seen: true });
  await keyboard.press('Enter');
  await heading.getByText(references[1] ?? '').waitFor();
  await keyboard.press('Alt+ArrowLeft');
  await hasKeyboard(page, references[1] ?? '');

  // Finding: the first hit is one key away.
  await keyboard.press('Control+k');
  await hasKeyboard(page, 'Find a case');
  await keyboard.type('Marlow');
  await page.getByRole('option', { name: reference }).waitFor();
  await keyboard.press('Enter');
  await heading.getByText(reference).waitFor();

  // On Today the same letters move through the cases.
  await keyboard.press('g');
  await keyboard.press('t');
  const table = page.getByRole('region', { name: 'Do now' });
  await table.waitFor();
  await keyboard.press('j');
  const first = await focused(page);
  expect(first).toMatchObject({ seen: true });
  await keyboard.press('Enter');
  await heading.getByText(first.name).waitFor();
});
