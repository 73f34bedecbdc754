import type { Page } from 'playwright-core';

import { send } from '../../scripts/journey.ts';

/** A request as an officer logs it. */
export interface LoggedRequest {
  readonly who: string;
  readonly email?: string;
  readonly wants: string;
  /** The right as the form names it; access unless another is given. */
  readonly right?: string;
}

/** Logs a request received now, and waits for its case. Gives back its reference. */
export async function logRequest(page: Page, { who, email, wants, right = 'Access' }: LoggedRequest): Promise<string> {
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+n');
  await dialog.getByLabel('What they want, in their words').fill(wants);
  await dialog.getByLabel('Who').fill(who);
  if (email !== undefined) await dialog.getByLabel('E-mail').fill(email);
  await dialog
    .getByRole('checkbox', { name: new RegExp(`^${right}`, 'u') })
    .first()
    .press('Space');
  await send(page, 'Log request');
  const heading = page.getByRole('heading', { level: 1, name: new RegExp(`^SR-.*${who}`, 'u') });
  await heading.waitFor();
  return /SR-\d{4}-\d{4}/u.exec(await heading.innerText())?.[0] ?? '';
}
