import type { reportFormats } from '../../contract/shell.ts';
import type { Printer } from '../../core/ports.ts';
import type { Dialogs, FileKind } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';
import { writeChosen } from '../write-file.ts';
import { savedAs } from './saved.ts';

const kinds: Readonly<Record<(typeof reportFormats)[number], FileKind>> = {
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  json: { name: 'JSON data', extensions: ['json'] },
};

/** The report of a case, written where the officer chooses. The suggested name carries the reference only. */
export function reportUseCases(
  dialogs: Dialogs,
  host: HostProcess,
  printer: Printer,
): Pick<ShellUseCases, 'report.save'> {
  return {
    'report.save': async ({ caseId, format }) => {
      const opened = await host.run('case.open', { caseId });
      if (!opened.ok) return opened;
      const path = await dialogs.saveFile({
        title: 'Save the case report',
        suggestedName: `${opened.value.ref}.${format}`,
        kinds: [kinds[format]],
      });
      if (path === null) return yes({ fileName: null });
      if (format !== 'pdf') return savedAs(path, await host.run('host.writeReport', { caseId, format, path }));
      const report = await host.run('host.reportHtml', { caseId });
      if (!report.ok) return report;
      return savedAs(path, await writeChosen(path, await printer.toPdf(report.value.html, report.value.footer)));
    },
  };
}
