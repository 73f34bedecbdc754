import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '3');
});

test('an erasure: ground, answer, delivery, and every recipient told before it is closed', async ({
  casebook: { page },
}) => {
  const dialog = page.getByRole('dialog');
  await logRequest(page, {
    who: 'Tom Heron',
    email: 'tom@mail.example',
    wants: 'Please erase all my personal data.',
    right: 'Erasure',
  });

  // The right has one ground, and the note says why.
  const right = page.getByRole('region', { name: 'Erasure: what it needs' });
  const ground = right.getByRole('group', { name: 'Consent was withdrawn and there is no other ground' });
  await ground.getByRole('button', { name: 'Yes' }).click();
  await right.getByText('All answered').waitFor();
  await right.getByRole('button', { name: 'Note: Consent was withdrawn' }).click();
  await page.keyboard.type('Newsletter consent, withdrawn on the telephone');
  await page.keyboard.press('Enter');
  await right.getByText('Newsletter consent, withdrawn on the telephone').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^No check is needed/u }).click();
  await dialog.getByLabel('Why no check is needed').fill('Asked from the account of the person.');
  await dialog.getByRole('button', { name: 'Record the reason' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const answer = page.getByRole('region', { name: 'Answer', exact: true });
  await answer.getByRole('button', { name: 'Mark as answered' }).click();
  await choose(dialog, 'Outcome', 'Granted');
  await dialog.getByLabel('Summary of the answer').fill('Everything was erased.');
  await send(page, 'Mark as answered');
  await answer.getByRole('button', { name: 'Record a delivery' }).click();
  await choose(dialog, 'By', 'Encrypted e-mail');
  expect(await dialog.getByRole('textbox', { name: 'Sent to' }).inputValue()).toBe('tom@mail.example');
  await dialog.getByRole('textbox', { name: 'Proof' }).fill('Read receipt of the same day');
  await expectAccessible(page);
  await send(page, 'Record');
  await answer.getByText('Proof: Read receipt of the same day').waitFor();

  // Closing waits for the recipients.
  const recipients = page.getByRole('region', { name: 'Recipients' });
  await recipients.getByText('Not recorded yet').waitFor();
  await addRecipient(page, 'Mailing house');
  await addRecipient(page, 'Former reseller');
  await recipients.getByText('2 of 2 recipients to tell').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Open Close$/u }).click();
  const close = page.getByRole('region', { name: 'Close' });
  await close.getByRole('button', { name: 'Close the case' }).click();
  await dialog.getByRole('button', { name: 'Close the case' }).click();
  await dialog.getByText('Each recipient told, or why that is impossible', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  await recipients.getByRole('button', { name: 'Record telling Mailing house' }).click();
  await dialog.getByRole('textbox', { name: 'How' }).fill('Ticket 118');
  await send(page, 'Save');
  await recipients.getByText(/^Told on .+: Ticket 118$/u).waitFor();
  await recipients.getByRole('button', { name: 'Edit Former reseller' }).click();
  await choose(dialog, 'Standing', 'Impossible or disproportionate');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Write down the reason').waitFor();
  await dialog.getByLabel('Why it is impossible').fill('Wound up in 2019');
  await expectAccessible(page);
  await send(page, 'Save');
  await recipients.getByText('2 recipients, all settled').waitFor();

  await close.getByRole('button', { name: 'Close the case' }).click();
  await send(page, 'Close the case');
  await page.getByText(/^Closed on /u).waitFor();
  await expectAccessible(page);
});

test('a restriction: nobody lifts it before the person was told', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  await logRequest(page, {
    who: 'Una Tern',
    email: 'una@mail.example',
    wants: 'Please restrict the use of my data until it is checked.',
    right: 'Restriction',
  });
  const right = page.getByRole('region', { name: 'Restriction: what it needs' });
  await right.getByRole('button', { name: 'Restrict data' }).click();
  await choose(dialog, 'Ground', 'The accuracy is contested');
  await dialog.getByLabel('Which data, in which systems').fill('Payment history in the ledger');
  await expectAccessible(page);
  await send(page, 'Restrict');
  await right.getByText('In force. The person has to be told before it is lifted.').waitFor();
  expect(await right.getByRole('button', { name: 'Lift', exact: true }).count()).toBe(0);

  await right.getByRole('button', { name: 'Record telling the person' }).click();
  await send(page, 'Record');
  await right.getByRole('button', { name: 'Lift', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lift', exact: true }).click();
  await dialog.getByText('Write down the reason').waitFor();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Checked and corrected');
  await send(page, 'Lift');
  await right.getByText(/^Lifted on .+: Checked and corrected$/u).waitFor();
  await expectAccessible(page);
});

async function addRecipient(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Recipients' }).getByRole('button', { name: 'Add a recipient' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Recipient' }).fill(name);
  await send(page, 'Add');
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
