import { app, protocol, session } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

import { prepare } from './before-ready.ts';
import { hiddenWindowPaper } from './electron-paper.ts';
import { kindOf } from './log.ts';

/*
 * The printer of the command line: `{ "html": …, "footer": … }` on standard input, the PDF on standard output. Nothing
 * is shown and no document is written to the disk. Exit 0 done, 1 failed with one sentence on standard error.
 */

const document = z.strictObject({ html: z.string(), footer: z.string() });

async function print(): Promise<void> {
  const { html, footer } = document.parse(await json(process.stdin));
  const pdf = await hiddenWindowPaper(session.fromPartition('print')).toPdf(html, footer);
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(pdf, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}

// The browser keeps its own files somewhere; not in the profile of the program, which may be running.
const profile = mkdtempSync(join(tmpdir(), 'privacy-casebook-print-'));
app.setPath('userData', profile);
// As late as possible: the browser writes to it until it ends.
process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
app.disableHardwareAcceleration();
prepare(app, protocol);
// The hidden window is destroyed after printing, before the PDF is written out.
app.on('window-all-closed', () => undefined);
void app
  .whenReady()
  .then(print)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`The document could not be printed (${kindOf(error)}).\n`);
      app.exit(1);
    },
  );
