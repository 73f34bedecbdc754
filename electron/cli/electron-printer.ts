import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { CommandFailed } from './io.ts';
import type { Io } from './io.ts';
import { shellOf } from './shell-port.ts';
import type { ShellPort } from './shell-port.ts';

/** The program that prints, in the source tree: it finds or makes an Electron runtime first. */
const sourceTreePrinter = resolve(import.meta.dirname, '../../scripts/print.ts');

/** Prints one document to PDF in a hidden window of the Electron runtime. Nothing of it is written to the disk. */
export async function printToPdf(html: string, footer: string, io: Io): Promise<Uint8Array> {
  const shell = shellOf(process);
  if (shell !== undefined) return await printedByShell(shell, html, footer);
  if (!existsSync(sourceTreePrinter)) {
    throw new CommandFailed('PDF output needs the Electron runtime; use --format html here, or the program itself.');
  }
  const printer = spawn(process.execPath, [sourceTreePrinter], { stdio: ['pipe', 'pipe', 'pipe'] });
  const pages: Buffer[] = [];
  printer.stdout.on('data', (part: Buffer) => pages.push(part));
  printer.stderr.on('data', (part: Buffer) => io.err(part.toString('utf8').trimEnd()));
  printer.stdin.on('error', () => undefined);
  printer.stdin.end(JSON.stringify({ html, footer }));
  const code = await new Promise<number | null>((settle, reject) => {
    printer.on('error', reject);
    printer.on('close', settle);
  });
  const pdf = Buffer.concat(pages);
  if (code !== 0 || !pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    throw new CommandFailed('The report could not be printed; the Electron runtime did not answer.');
  }
  return pdf;
}

/** The installed program prints in the process that started this one. */
async function printedByShell(shell: ShellPort, html: string, footer: string): Promise<Uint8Array> {
  const pdf = await new Promise<unknown>((settle) => {
    shell.once('message', ({ data }) => settle(isAnswer(data) ? data.pdf : null));
    shell.postMessage({ html, footer });
  });
  if (!(pdf instanceof Uint8Array)) throw new CommandFailed('The report could not be printed.');
  return pdf;
}

function isAnswer(data: unknown): data is { readonly pdf: unknown } {
  return typeof data === 'object' && data !== null && 'pdf' in data;
}
