import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build } from './build.ts';
import { withDisplay } from './display.ts';
import { answerDialogs, firstRun, goTo, saveReport, takeInMessage, unlock } from './journey.ts';
import { builtApp, launchApp } from './launch.ts';
import type { RunningApp } from './launch.ts';
import { inRoot } from './paths.ts';
import { main } from './run.ts';
import { resolveRuntime } from './runtime.ts';

/**
 * `npm run tour`: the main job in the real app, from the first run to the PDF, with numbered pictures in `out/tour/`.
 * It opens a display of its own where there is none.
 */
async function tour(): Promise<void> {
  const folder = inRoot('out', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const runtime = await resolveRuntime();
  await build();
  await withDisplay(async (environment) => {
    const app = await launchApp(builtApp(runtime), { env: environment });
    try {
      await journey(app, folder);
    } finally {
      await app.close();
    }
  });
  process.stdout.write(`${readdirSync(folder).length} files in ${path.relative(process.cwd(), folder) || folder}\n`);
}

async function journey({ electron, page }: RunningApp, folder: string): Promise<void> {
  let number = 0;
  const picture = async (name: string): Promise<void> => {
    number += 1;
    await page.screenshot({ path: path.join(folder, `${String(number).padStart(2, '0')}-${name}.png`) });
  };
  await firstRun(page, picture);
  await page.getByRole('button', { name: /Start empty/u }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture('today-empty');

  await takeInMessage(electron, page, messageFile(folder));
  const dialog = page.getByRole('dialog');
  const access = dialog.getByRole('checkbox', { name: 'Access' });
  if (!(await access.isChecked())) await access.press('Space');
  // The sample is old; the officer enters the day on which it came in here.
  await dialog.getByRole('textbox', { name: 'Received on' }).fill('20/11/2026');
  await page.keyboard.press('Tab');
  await dialog.getByText('Mon 21 December 2026', { exact: false }).waitFor();
  await picture('log-from-an-e-mail');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Why this date?' }).first().waitFor();
  await picture('case');
  await page.getByRole('button', { name: 'Why this date?' }).first().click();
  await page.getByRole('dialog').waitFor();
  await picture('why-this-date');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await saveReport(electron, page, 'PDF', path.join(folder, 'case-report.pdf'));
  await picture('report-saved');

  await goTo(page, 'Requests');
  await page.getByRole('row').nth(1).waitFor();
  await picture('requests');
  await goTo(page, 'Today');
  await picture('today');
  await goTo(page, 'Settings');
  await picture('settings');
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, 'Today');
  await picture('today-dark');
  await answerDialogs(electron, {});
  await page.keyboard.press('Control+l');
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  await picture('locked');
  await unlock(page);
}

/** An e-mail that somebody else made, where the samples stand beside the checkout; else one of our own. */
function messageFile(folder: string): string {
  const sample = inRoot('..', 'shared', 'data', 'eml', 'attachment_emails-attachment_pdf.eml');
  if (existsSync(sample)) return sample;
  const own = path.join(folder, 'request.eml');
  const lines = [
    'From: Ada Quill <ada.quill@mail.example>',
    'To: privacy@larkfield.example',
    'Subject: Copy of my data',
    'Date: Fri, 20 Nov 2026 17:55:00 +0000',
    'Message-ID: <tour@mail.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please send me a copy of all the personal data you hold about me.',
    '',
  ];
  writeFileSync(own, lines.join('\r\n'));
  return own;
}

if (import.meta.main) await main(tour);
