import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

import { goTo, journeyPassphrase, unlock } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest, withApp, type TestedApp } from '../support/app.ts';
import { hasKeyboard } from '../support/focus.ts';
import { heapHolds } from '../support/heap.ts';
import { messageSource } from '../support/message.ts';
import { hostProcesses } from '../support/processes.ts';

const planted = 'Zebedee Quillfeather';
const second = 'four copper kettles under the stair';
const third = 'nine paper boats beyond the weir';
let recoveryKey = '';

const test = journeyTest((files) => {
  const made = JSON.parse(files.casebook('init', '--organisation', 'Larkfield', '--place', 'GB-ENG', '--json')) as {
    recoveryKey: string;
  };
  recoveryKey = made.recoveryKey;
  const message = messageSource({
    from: `${planted} <zebedee@mail.example>`,
    subject: 'My data',
    date: 'Mon, 25 Nov 2024 17:55:00 +0000',
    text: 'Please send me a copy of all the personal data you hold about me.',
  });
  files.casebook('import', files.file('request.eml', message), '--as', 'request');
});

test('locking leaves nothing behind, and only the right secret opens', async ({ files }) => {
  const profile = path.join(files.profile, 'profile.json');
  const attempts = (): unknown => JSON.parse(readFileSync(profile, 'utf8'));

  await withApp(files, async (app) => {
    const { page } = app;
    await lockedPage(page);
    expect(await hostProcesses(app)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);

    // Wrong: one sentence, and a wait that grows.
    const waits: number[] = [];
    for (const guess of ['a wrong guess', 'another wrong guess']) {
      await hasKeyboard(page, 'Passphrase');
      await page.keyboard.type(guess);
      await page.keyboard.press('Enter');
      waits.push(await secondsToWait(page));
      expect(await page.getByRole('button', { name: 'Unlock' }).isDisabled()).toBe(true);
      expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('');
      await page.getByRole('button', { name: 'Unlock', disabled: false }).waitFor();
      await page.getByText('That is not the passphrase.', { exact: false }).waitFor();
    }
    expect(waits[1]).toBeGreaterThan(waits[0] ?? Infinity);
    expect(attempts()).toMatchObject({ wrongAttempts: 2 });

    await unlock(page);
    expect(attempts()).toMatchObject({ wrongAttempts: 0 });
    expect(await hostProcesses(app)).toHaveLength(1);

    // By the button, then by the key: the page forgets, and the process with the file ends.
    for (const lock of [
      () => page.getByRole('button', { name: 'Lock', exact: true }).click(),
      () => page.keyboard.press('Control+l'),
    ]) {
      await goTo(page, 'Requests');
      await page.getByLabel('Search in this list').fill(planted);
      await page.getByRole('gridcell', { name: planted }).click();
      await page.getByRole('heading', { level: 1 }).getByText(planted).waitFor();
      // Both are found while it is open, or not finding them later would mean nothing.
      expect(await heapHolds(page, planted)).toBe(true);
      expect(await visited(app)).toMatch(/Zebedee/u);
      const [host] = await hostProcesses(app);
      await lock();
      await lockedPage(page);
      expect(await page.content()).not.toContain(planted);
      expect(await visited(app)).not.toMatch(/Zebedee|search/u);
      expect(await heapHolds(page, planted)).toBe(false);
      await vi.waitFor(async () => expect(await hostProcesses(app)).toEqual([]), { timeout: 10_000 });
      expect(isRunning(host)).toBe(false);
      await unlock(page);
    }
  });

  // A restart forgets no wrong attempt.
  writeFileSync(profile, JSON.stringify({ ...(attempts() as object), wrongAttempts: 9, lastWrongAt: Date.now() }));
  await withApp(files, async ({ page }) => {
    await lockedPage(page);
    await page.getByText(/next attempt is taken in 4 minutes/u).waitFor();
    expect(await page.getByLabel('Passphrase', { exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Passphrase forgotten: use the recovery key' }).click();
    await page.getByText(/the next one is taken in 4 minutes/u).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  // Later, with the printed key.
  writeFileSync(profile, JSON.stringify({ ...(attempts() as object), lastWrongAt: Date.now() - 3_600_000 }));
  await withApp(files, async ({ page }) => {
    await page.getByRole('button', { name: 'Passphrase forgotten: use the recovery key' }).click();
    const key = page.getByLabel('Recovery key', { exact: true });
    await key.fill(mistyped(recoveryKey));
    await page.getByLabel('New passphrase', { exact: true }).fill(second);
    await page.getByLabel('New passphrase again').fill(second);
    const open = page.getByRole('button', { name: 'Open and set the passphrase' });
    await open.click();
    await page.getByText('The recovery key has a typing mistake.', { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await key.fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await open.click();
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).waitFor();

    // Another passphrase in the settings; the one before it opens no more.
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: 'Security' }).click();
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await page.getByLabel('Present passphrase').fill(second);
    await page.getByLabel('New passphrase', { exact: true }).fill(third);
    await page.getByLabel('New passphrase again').fill(third);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('The passphrase was changed.', { exact: false }).waitFor();
    await page.keyboard.press('Control+l');
    await lockedPage(page);
    for (const old of [journeyPassphrase, second]) {
      await page.getByRole('button', { name: 'Unlock', disabled: false }).waitFor();
      await page.getByLabel('Passphrase', { exact: true }).fill(old);
      await page.keyboard.press('Enter');
      await secondsToWait(page);
    }
    await page.getByRole('button', { name: 'Unlock', disabled: false }).waitFor();
    await unlock(page, third);
  });
});

async function lockedPage(page: Page): Promise<void> {
  await page.getByText('The casebook is locked').waitFor();
}

/** The addresses that the window could go back to, in one text. */
async function visited({ electron }: TestedApp): Promise<string> {
  return await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .flatMap(({ webContents }) => webContents.navigationHistory.getAllEntries())
      .map(({ url }) => url)
      .join('\n'),
  );
}

/** The whole seconds that the unlock page says one must wait, as first shown. */
async function secondsToWait(page: Page): Promise<number> {
  const said = page.getByText(/The next attempt is taken in \d+ seconds?/u);
  await said.waitFor();
  return Number(/(\d+) second/u.exec(await said.innerText())?.[1]);
}

/** A key with one wrong character. */
function mistyped(key: string): string {
  return (key.startsWith('A') ? 'B' : 'A') + key.slice(1);
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) throw new Error('There was no host process.');
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
