import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { CommandFailed } from './io.ts';
import type { Io } from './io.ts';

/** The program that prints, in the source tree: it finds or makes an Electron runtime first. */
const sourceTreePrinter = resolve(import.meta.dirname, '../../scripts/print.ts');

/** Prints one document to PDF in a hidden window of the Electron runtime. Nothing of it is written to the disk. */
export async function printToPdf(html: string, footer: string, io: Io): Promise<Uint8Array> {
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
