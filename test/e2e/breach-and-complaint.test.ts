import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, goTo, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { hasKeyboard } from '../support/focus.ts';
import type { SeededProfile } from '../support/seed.ts';

/** A line of `casebook list --json`. */
interface ListedCase {
  readonly ref: string;
  readonly kind: string;
  readonly state: string;
  readonly receivedOn: string;
  readonly dueOn?: string;
  readonly owner: string;
}

let listed: readonly ListedCase[] = [];

const test = journeyTest(({ casebook }: SeededProfile) => {
  casebook('demo', '--cases', '40', '--seed', '3');
  // The command line prints what the contract of design says; the lists of the window must show the same cases.
  listed = JSON.parse(casebook('list', '--json')) as ListedCase[];
});

test('a breach: hours left, a fact, a wrong fact put right, the authority told', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });
  const facts = page.getByRole('region', { name: 'Clock facts' });

  await goTo(page, 'Breaches');
  await page.keyboard.press('Control+n');
  await dialog.getByRole('heading', { name: 'Log a breach' }).waitFor();
  await dialog.getByLabel('What happened').fill('Payroll file sent to a former client');
  await dialog
    .getByRole('status', { name: 'Due date' })
    .getByText(/^7[12] h/u)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await send(page, 'Log breach');
  const reference = await referenceOf(page);
  expect(reference).toMatch(/^BR-\d{4}-\d{4}$/u);
  expect(await clock.innerText()).toMatch(/7[12] h( \d+ min)? left · until .+\s+Tell the authority/u);
  expect(await accessibilityFaults(page)).toEqual([]);

  await goTo(page, 'Today');
  const breachClocks = page.getByRole('region', { name: 'Breach clocks' });
  const line = breachClocks.getByRole('listitem').filter({ hasText: reference });
  await line.waitFor();
  expect(await line.innerText()).toMatch(/7[12] h( \d+ min)? left/u);
  expect(await accessibilityFaults(page)).toEqual([]);
  await line.getByRole('link').click();
  await clock.waitFor();

  // A fact that was never one is taken back; it stays in the history, struck through, with its reason.
  await facts.getByRole('button', { name: 'Record a fact' }).click();
  await choose(dialog, 'What happened', 'Assessed');
  await dialog.getByLabel('Note').fill('Notifiable: salaries and bank accounts');
  expect(await accessibilityFaults(page)).toEqual([]);
  await send(page, 'Record');
  await facts.getByText('Notifiable: salaries and bank accounts', { exact: false }).waitFor();
  await facts.getByRole('button', { name: /^Put right: Assessed/u }).click();
  await dialog.getByLabel('It never happened').check();
  await dialog.getByLabel('Why it was wrong').fill('Meant for another case');
  expect(await accessibilityFaults(page)).toEqual([]);
  await send(page, 'Put right');
  const superseded = facts.getByRole('listitem').filter({ hasText: 'put right later' });
  await superseded.waitFor();
  expect(await superseded.locator('s').innerText()).toContain('Assessed');
  await page.getByText('Meant for another case').first().waitFor();

  await facts.getByRole('button', { name: 'Record a fact' }).click();
  await choose(dialog, 'What happened', 'Authority told');
  await send(page, 'Record');
  await clock
    .getByText(/^Met · was due /u)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await goTo(page, 'Today');
  await breachClocks.getByRole('listitem').filter({ hasText: reference }).waitFor({ state: 'detached' });
});

test('a complaint: acknowledged within thirty days', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });

  await goTo(page, 'Complaints');
  await page.keyboard.press('Control+n');
  await dialog.getByLabel('Who complains').fill('Oskar Lind');
  await dialog.getByLabel('What they complain about').fill('The unsubscribe link does nothing.');
  await dialog.getByRole('status', { name: 'Due date' }).getByText('Acknowledge the complaint').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await send(page, 'Log complaint');
  expect(await referenceOf(page)).toMatch(/^CP-\d{4}-\d{4}$/u);
  await clock.getByText('Acknowledge the complaint').waitFor();

  await page.getByRole('button', { name: 'Record the acknowledgement' }).click();
  await send(page, 'Record');
  await clock
    .getByText(/^Met · was due /u)
    .first()
    .waitFor();
  expect(await clock.innerText()).toMatch(/Met · was due .+\s+Acknowledge the complaint/u);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a list: filters, order, and the way back to the same row', async ({ casebook: { page } }) => {
  const requests = listed.filter(({ kind }) => kind === 'request');
  const under = requests.filter(({ state }) => state !== 'closed');
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });

  await goTo(page, 'Requests');
  const filters = page.getByRole('group', { name: 'Filters' });
  await shows(page, under);
  expect(await accessibilityFaults(page)).toEqual([]);

  await filters.getByRole('button', { name: 'Closed' }).click();
  await shows(page, requests);
  await filters.getByRole('button', { name: 'Answered' }).click();
  await filters.getByRole('button', { name: 'Closed' }).click();
  const open = requests.filter(({ state }) => state === 'open');
  await shows(page, open);

  await filter(page, filters, 'Due', 'Overdue');
  await shows(
    page,
    open.filter(({ dueOn }) => dueOn !== undefined && dueOn < today),
  );
  await filter(page, filters, 'Due: Overdue', 'Any');
  await filter(page, filters, 'Owner', 'Daniel Roe');
  await shows(
    page,
    open.filter(({ owner }) => owner === 'DR'),
  );
  await filters.getByRole('button', { name: 'Clear' }).click();
  await filters.getByRole('button', { name: 'Closed' }).click();
  const shown = requests.filter(({ state }) => state !== 'answered');
  await shows(page, shown);

  // By reference, up and down.
  const heading = page.getByRole('columnheader', { name: 'Reference' });
  const ascending = shown.map(({ ref }) => ref).toSorted();
  await heading.click();
  await page.locator('[role=columnheader][data-field=ref][aria-sort=ascending]').waitFor();
  await rowsBegin(page, ascending);
  await heading.click();
  await page.locator('[role=columnheader][data-field=ref][aria-sort=descending]').waitFor();
  await rowsBegin(page, ascending.toReversed());

  // Into a case and back: the same filters, the same order, the same row.
  const third = ascending.toReversed()[2] ?? '';
  await page.getByRole('gridcell', { name: third }).click();
  await page.getByRole('heading', { level: 1 }).getByText(third).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await hasKeyboard(page, third);
  await shows(page, shown);
  await rowsBegin(page, ascending.toReversed());
});

/** The reference of the case that is open. */
async function referenceOf(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 }).filter({ hasText: /[A-Z]{2}-\d{4}-\d{4}/u });
  return /[A-Z]{2}-\d{4}-\d{4}/u.exec(await heading.innerText())?.[0] ?? '';
}

/** Chooses a value of a filter. */
async function filter(page: Page, filters: Locator, name: string, value: string): Promise<void> {
  await filters.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: value, exact: true }).click();
}

/** Waits until the list counts these cases, and compares the rows that are drawn with them. */
async function shows(page: Page, cases: readonly ListedCase[]): Promise<void> {
  await page.getByText(`${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`, { exact: true }).waitFor();
  const references = await drawn(page);
  const expected = new Set(cases.map(({ ref }) => ref));
  expect(references.filter((ref) => !expected.has(ref))).toEqual([]);
  expect(new Set(references).size).toBe(Math.min(references.length, cases.length));
}

/** Waits until the first rows have these references, in this order. */
async function rowsBegin(page: Page, references: readonly string[]): Promise<void> {
  const first = page.locator('[role=row][data-rowindex="0"]').getByText(references[0] ?? '');
  await first.waitFor();
  const rows = await drawn(page);
  expect(rows).toEqual(references.slice(0, rows.length));
}

/** The references of the rows that are drawn; the grid draws those in sight and a few more. */
async function drawn(page: Page): Promise<readonly string[]> {
  return await page.getByRole('gridcell').and(page.locator('[data-field="ref"]')).allInnerTexts();
}
