import type { ElectronApplication, Locator, Page } from 'playwright-core';

/*
 * The steps of an officer, by the words on the screen. The tour and the tests of the running app share them, so that
 * both show what a person would do.
 */

/** The passphrase of casebooks made by the journey. */
export const journeyPassphrase = 'seven quiet lanterns over the harbour';

/** Who is written into the first-run page. */
export const journeyOffice = {
  organisation: 'Larkfield Software Limited',
  officer: 'Maya Sterne',
} as const;

/** The first run: who, passphrase, recovery key, confirmed by two groups. Ends on the page that offers what comes first. */
export async function firstRun(page: Page, picture: (name: string) => Promise<void> = noPicture): Promise<string> {
  const group = page.getByRole('group', { name: 'Organisation' });
  await group.getByLabel('Name').fill(journeyOffice.organisation);
  await page.getByLabel('Registration number').fill('ZA000000');
  await page.getByLabel('Privacy contact e-mail').fill('privacy@larkfield.example');
  await page.getByLabel('Your name').fill(journeyOffice.officer);
  await picture('first-run-who');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(journeyPassphrase);
  await page.getByLabel('Passphrase again').fill(journeyPassphrase);
  await page.getByText('Strong', { exact: false }).first().waitFor();
  await picture('first-run-passphrase');
  await page.getByRole('button', { name: 'Make the casebook' }).click();
  const key = await readRecoveryKey(page);
  await picture('first-run-recovery-key');
  await page.getByRole('button', { name: 'It is written down' }).click();
  await confirmRecoveryKey(page, key);
  await page.getByRole('button', { name: /Start empty/u }).waitFor();
  await picture('first-run-done');
  return key.join('-');
}

/** The groups of the recovery key on the screen, without their numbers. */
export async function readRecoveryKey(page: Page): Promise<readonly string[]> {
  const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
  await groups.first().waitFor();
  return (await groups.allInnerTexts()).map((text) => text.trim().split(/\s+/u).at(-1) ?? '');
}

/** Types the two groups that are asked for. */
export async function confirmRecoveryKey(page: Page, key: readonly string[]): Promise<void> {
  for (const [position, group] of key.entries()) {
    const field = page.getByLabel(`Group ${position + 1}`, { exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
  await page.getByRole('button', { name: 'Confirm' }).click();
}

/** Unlocks an existing casebook and waits for Today. */
export async function unlock(page: Page, passphrase: string = journeyPassphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).waitFor();
}

/** Goes to a page of the rail. */
export async function goTo(
  page: Page,
  name: 'Today' | 'Requests' | 'Breaches' | 'Complaints' | 'Date calculator' | 'Settings',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** What the next file dialogs answer. The dialogs are the system's own, which nobody can click here. */
export async function answerDialogs(
  electron: ElectronApplication,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await electron.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: open === undefined, filePaths: open === undefined ? [] : [...open] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
  }, answers);
}

/** Opens the log dialog and fills it from an e-mail chosen in the file dialog. */
export async function takeInMessage(electron: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerDialogs(electron, { open: [file] });
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /From an e-mail/u }).click();
  await dialog.getByLabel('Text of the message').waitFor();
}

/** Chooses a named thing in a field of a dialog or a page. */
export async function choose(within: Page | Locator, field: string, option: string): Promise<void> {
  const box = within.getByRole('combobox', { name: field });
  await box.click();
  await box.page().getByRole('option', { name: option, exact: true }).click();
}

/** Presses the button that sends a dialog, and waits until the dialog is gone. */
export async function send(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Looks at evidence that is already held, which is enough: no answer goes out before it is clear who asks. */
export async function checkHeldIdentity(page: Page): Promise<void> {
  const identity = page.getByRole('region', { name: 'Identity' });
  await page.getByRole('button', { name: 'Check identity' }).click();
  await identity.getByRole('button', { name: 'Looked at: Reply from an e-mail address on file' }).click();
  await page.getByRole('dialog').getByLabel('How it was compared').fill('The answer came from the address on file');
  await send(page, 'Record the check');
  await identity.getByText('Passed', { exact: true }).waitFor();
}

/** Saves the report of the open case and waits until the program says so. */
export async function saveReport(
  electron: ElectronApplication,
  page: Page,
  format: 'PDF' | 'HTML' | 'JSON',
  file: string,
): Promise<void> {
  await answerDialogs(electron, { save: file });
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}`, 'u') }).click();
  await page.getByText(/The report of .* was saved as/u).waitFor();
}

async function noPicture(): Promise<void> {
  // Tests take no pictures.
}
