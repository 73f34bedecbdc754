import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, goTo } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest, type TestedApp } from '../support/app.ts';
import { outOfReach } from '../support/reach.ts';

let references: Readonly<Record<string, string>> = {};

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '40');
  const cases = JSON.parse(casebook('list', '--json')) as { ref: string; kind: string; state: string }[];
  references = Object.fromEntries(cases.filter(({ state }) => state === 'open').map(({ kind, ref }) => [kind, ref]));
});

test('everything fits the smallest window and is legible in the dark', async ({ files, casebook }) => {
  const { page } = casebook;
  await makeSmallest(casebook);
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults: Record<string, readonly string[]> = {};
  const look = async (name: string, except: readonly string[] = []): Promise<void> => {
    const found = [...(await outOfReach(page)), ...(await accessibilityFaults(page, except))];
    if (found.length > 0) faults[name] = found;
  };

  await page.getByRole('region', { name: 'Do now' }).waitFor();
  expect(await page.locator('html').getAttribute('data-colours')).toBe('dark');
  await look('Today');
  for (const list of ['Requests', 'Breaches', 'Complaints'] as const) {
    await goTo(page, list);
    await page.getByRole('gridcell').first().waitFor();
    await look(list);
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('button', { name: 'More' }).click();
    await look(`Log from ${list}`);
    await closeDialog(page);
  }
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  // A menu lies over the landmarks, as a dialog does, but only of a dialog is that said to be right.
  await look('Log menu', ['region']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await look('Keys');
  await closeDialog(page);

  for (const [kind, reference] of Object.entries(references)) {
    await openCase(page, reference);
    await look(kind);
    for (const button of [
      'Edit',
      'Why this date?',
      'What if…',
      'Record a fact',
      'Put right',
      'Mark as answered',
      'Change the rights',
      'Add',
    ]) {
      const first = page.getByRole('main').getByRole('button', { name: button }).first();
      if ((await first.count()) === 0) continue;
      // Adding a document asks with the dialog of the system.
      await answerDialogs(casebook.electron, {});
      await first.click();
      await page.getByRole('dialog').waitFor();
      await look(`${kind}: ${button}`);
      await closeDialog(page);
    }
  }

  const log = files.file('log.csv', 'Received;Name;Type\r\n03/02/2025;Ada Quill;Access\r\n');
  await answerDialogs(casebook.electron, { open: [log] });
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import a log…' }).click();
  await page.getByText('Nothing is in the casebook yet.').waitFor();
  await look('Import');

  await goTo(page, 'Date calculator');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.getByRole('tabpanel').getByRole('table').first().waitFor();
    await look(`Calculator: ${await tab.innerText()}`);
  }

  await goTo(page, 'Settings');
  const parts = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
  expect(await parts.count()).toBeGreaterThan(7);
  for (const part of await parts.all()) {
    await part.click();
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    await look(`Settings: ${await part.innerText()}`);
  }

  await page.keyboard.press('Control+l');
  await page.getByText('The casebook is locked').waitFor();
  await look('Locked');
  await page.getByRole('button', { name: 'Passphrase forgotten: use the recovery key' }).click();
  await page.getByLabel('New passphrase again').waitFor();
  await look('Recovery');

  expect(faults).toEqual({});
});

async function makeSmallest({ electron, page }: TestedApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 640));
  await page.waitForFunction(() => innerWidth === 1024 && innerHeight <= 640);
}

async function openCase(page: Page, reference: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(reference);
  await page.getByRole('option').filter({ hasText: reference }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).getByText(reference).waitFor();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
