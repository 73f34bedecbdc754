import type { Command } from 'commander';

import { reportFormats } from '../contract/shell.ts';
import { writeExport } from '../core/write-file.ts';
import { caseIdOf } from './cases.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { must, withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { printToPdf } from './electron-printer.ts';
import { sentenceOf } from './sentence.ts';
import { onStore } from './store-options.ts';

interface ReportOptions extends StoreOptions {
  readonly format: string;
  readonly out: string;
  readonly json?: true;
}

/** `casebook report`: the case file. Only the PDF needs the Electron runtime, in a hidden window. */
export function registerReport(program: Command, io: Io): void {
  onStore(
    program
      .command('report')
      .description('write the report of a case')
      .argument('<ref>', 'reference, e.g. SR-2026-0001')
      .requiredOption('--format <format>', `one of ${reportFormats.join(', ')}`)
      .requiredOption('--out <file>', 'file to write'),
  ).action(async (ref: string, options: ReportOptions) => {
    const format = reportFormats.find((each) => each === options.format);
    if (format === undefined) {
      throw new WrongUsage(`--format is one of ${reportFormats.join(', ')}, not "${options.format}".`);
    }
    await withCasebook(options, io, async (core) => {
      const caseId = await caseIdOf(core, ref);
      if (format === 'pdf') {
        const { html, footer } = await must(core, 'host.reportHtml', { caseId });
        const written = writeExport(options.out, await printToPdf(html, footer, io));
        if (!written.ok) throw new CommandFailed(sentenceOf(written.error));
      } else {
        await must(core, 'host.writeReport', { caseId, format, path: options.out });
      }
      io.out(options.json ? JSON.stringify({ ref, format, file: options.out }) : `${ref}: ${options.out} was written.`);
    });
  });
}
