import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { choose, send } from '../../scripts/journey.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { journeyTest } from '../support/app.ts';
import { logRequest } from '../support/request.ts';

const test = journeyTest(({ casebook }) => {
  casebook('demo', '--cases', '10', '--seed', '7');
});

test('a parent asks for a child: competence first, then authority and identity', async ({ casebook: { page } }) => {
  const dialog = page.getByRole('dialog');
  const identity = page.getByRole('region', { name: 'Identity' });
  const who = page.getByRole('region', { name: 'Who asks' });

  await logRequest(page, { who: 'Nell Farrow', wants: 'The school record of my daughter.' });
  await who.getByRole('button', { name: 'Change' }).click();
  await choose(dialog, 'Who asks', 'Parent or guardian of a child');
  await choose(dialog, 'The data subject is', 'Child');
  await dialog.getByLabel('Age in years').fill('18');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Whole years, 0 to 17').waitFor();
  await dialog.getByLabel('Age in years').fill('13');
  await dialog.getByLabel('The words that make it a request').fill('the school record of my daughter');
  await expectAccessible(page);
  await send(page, 'Save');

  // Whether the child can ask itself is considered and written down, with a conclusion.
  await who.getByText('on behalf of Nell Farrow', { exact: false }).waitFor();
  await who.getByText('Consider whether the child can understand', { exact: false }).waitFor();
  await who.getByRole('button', { name: 'Note the competence' }).click();
  await dialog.getByLabel('Reasons').fill('She understands what the record is and wants her mother to have it.');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await dialog.getByText('Write down what was concluded.').waitFor();
  await dialog.getByLabel('Conclusion').fill('Able to decide; agrees');
  await expectAccessible(page);
  await send(page, 'Record the decision');
  await who.getByText('Able to decide; agrees', { exact: false }).waitFor();
  await who.getByRole('button', { name: 'Note the competence' }).waitFor({ state: 'detached' });

  // The child's consent shows the authority; the address on file the identity.
  await page.getByRole('button', { name: 'Check the authority' }).click();
  await identity.getByRole('button', { name: 'Looked at: Consent of the child' }).click();
  await dialog.getByLabel('How it was compared').fill('Spoken to her at school');
  await send(page, 'Record the check');
  await page.getByRole('button', { name: 'Check identity' }).click();
  await identity.getByRole('button', { name: 'Looked at: Letter to the postal address on file' }).click();
  await dialog.getByLabel('How it was compared').fill('Answer came back from the address of the enrolment');
  await expectAccessible(page);
  await send(page, 'Record the check');
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
