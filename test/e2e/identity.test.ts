import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { answerDialogs, choose, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';
import { sha256 } from '../support/message.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '4');
});

const scan = Buffer.from('Scan of a form of authority\n');

test('a solicitor: authority first, then identity with as little as possible, and a copy that is destroyed', async ({
  files,
  casebook: { electron, page },
}) => {
  const dialog = page.getByRole('dialog');
  const clock = page.getByRole('region', { name: 'Clock', exact: true });
  const identity = page.getByRole('region', { name: 'Identity' });

  await logRequest(page, { who: 'Ada Quill', wants: 'A copy of everything held about my client.' });
  await identity.getByRole('button', { name: 'Change who asks' }).click();
  await choose(dialog, 'Who asks', 'Solicitor');
  await choose(dialog, 'How sensitive the data are', 'Sensitive');
  await expectAccessible(page);
  await send(page, 'Save');
  await page.getByText('Still missing: The authority to act for the data subject').waitFor();
  await page.getByRole('button', { name: 'Check the authority' }).click();
  expect(await identity.getByRole('button', { name: /^Open Identity/u }).getAttribute('aria-expanded')).toBe('true');
  await expectAccessible(page);

  // Nothing is asked for without a reason; the question stops the clock.
  await identity.getByRole('button', { name: 'Ask for: Form of authority signed by the data subject' }).click();
  await dialog.getByRole('button', { name: 'Record as asked' }).click();
  await dialog.getByText('Nothing is asked for without a reason.', { exact: false }).waitFor();
  await dialog.getByLabel('Why it is needed').fill('The letter does not say for whom the firm acts.');
  await expectAccessible(page);
  await send(page, 'Record as asked');
  await identity.getByText('Needed because: The letter does not say for whom the firm acts.').waitFor();
  await page.getByText('Authority asked for').first().waitFor();
  expect(await clock.innerText()).not.toContain('days left');

  // A whole number is not kept; its last characters are enough.
  await identity.getByRole('button', { name: /^Record what was seen/u }).click();
  await dialog.getByLabel('What was seen').fill('Signed form 12345678');
  await dialog.getByLabel('How it was compared').fill('Signature with the contract on file');
  await dialog.getByRole('button', { name: 'Record the check' }).click();
  await dialog.getByText('That is too much of a number.', { exact: false }).waitFor();
  await dialog.getByLabel('What was seen').fill('Signed form');
  await dialog.getByLabel('Last characters of its number').fill('5678');
  await expectAccessible(page);
  await send(page, 'Record the check');
  await identity.getByText('Seen: Signed form, ending 5678').waitFor();
  expect(await clock.innerText()).toContain('days left');

  // What is already held is enough: the check passes without a document, and asking for one is called too much.
  await page.getByRole('button', { name: 'Check identity' }).click();
  await identity.getByRole('button', { name: 'Looked at: Reply from an e-mail address on file' }).click();
  await dialog.getByLabel('How it was compared').fill('Answer came from the address of the account');
  await send(page, 'Record the check');
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
  await identity.getByRole('button', { name: 'Look at more evidence' }).click();
  await identity.getByRole('button', { name: /^Show documents/u }).click();
  await identity.getByRole('button', { name: 'Ask for: Photo document' }).click();
  await dialog.getByText('although lighter evidence was accepted', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  // A copy is held for some days and then destroyed; its certificate remains.
  await answerDialogs(electron, { open: [files.file('authority.pdf', scan)] });
  await page.getByRole('region', { name: 'Documents' }).getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Remove authority.pdf' }).waitFor();
  await identity.getByRole('button', { name: /^Hold a copy: Form of authority/u }).click();
  await choose(dialog, 'Document', 'authority.pdf');
  await dialog.getByLabel('Days').fill('14');
  await dialog.getByText(/^To be destroyed by /u).waitFor();
  await expectAccessible(page);
  await send(page, 'Hold the copy');
  await identity.getByText('The copy authority.pdf is to be destroyed by', { exact: false }).waitFor();
  await identity.getByRole('button', { name: 'Destroy the copy' }).click();
  await expectAccessible(page);
  await send(page, 'Destroy');
  const certificate = identity.getByRole('group', { name: 'Certificate of destruction' });
  await certificate.waitFor();
  expect(await certificate.innerText()).toContain(sha256(scan));
  await page.getByRole('button', { name: 'Remove authority.pdf' }).waitFor({ state: 'detached' });
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
