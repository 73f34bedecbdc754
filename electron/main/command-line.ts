import { app, session, utilityProcess } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

import { hiddenWindowPaper } from './electron-paper.ts';

/**
 * The words of a command given to the installed program: `privacy-casebook due --place …`. Undefined where the program
 * was started for its window, with nothing or with switches of the browser only.
 *
 * @example commandOf(['/opt/privacy-casebook', '--no-sandbox', 'list', '--json']) // ['list', '--json']
 */
export function commandOf(args: readonly string[]): readonly string[] | undefined {
  const at = args.findIndex((word, position) => position > 0 && !word.startsWith('-'));
  const word = args[at];
  return word !== undefined && /^[a-z][a-z-]*$/u.test(word) ? args.slice(at) : undefined;
}

const document = z.strictObject({ html: z.string(), footer: z.string() });

/**
 * Runs a command in a process of its own, with this terminal, and ends the program with its exit code. No window is
 * shown; a report is printed in a hidden one. The browser's own files go to a folder that is deleted.
 */
export function runCommandLine(entry: string, words: readonly string[]): void {
  const profile = mkdtempSync(join(tmpdir(), 'privacy-casebook-command-'));
  app.setPath('userData', profile);
  app.disableHardwareAcceleration();
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    const child = utilityProcess.fork(entry, [...words], { serviceName: 'Privacy Casebook command', stdio: 'inherit' });
    child.on('message', (message: unknown) => {
      const { html, footer } = document.parse(message);
      hiddenWindowPaper(session.fromPartition('print'))
        .toPdf(html, footer)
        .then(
          (pdf) => child.postMessage({ pdf }),
          () => child.postMessage({ pdf: null }),
        );
    });
    child.once('exit', (code) => {
      rmSync(profile, { recursive: true, force: true });
      app.exit(code);
    });
  });
}
