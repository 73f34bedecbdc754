import type { Dialogs } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';
import { writeChosen } from '../write-file.ts';
import { savedAs } from './saved.ts';

/** The suppression list as CSV, for mailing tools or another casebook, written where the officer chooses. */
export function suppressionUseCases(dialogs: Dialogs, host: HostProcess): Pick<ShellUseCases, 'suppression.save'> {
  return {
    'suppression.save': async ({ form }) => {
      const list = await host.run('suppression.export', { form });
      if (!list.ok) return list;
      const { fileName: suggestedName, csv, entries, leftOut } = list.value;
      const kinds = [{ name: 'CSV table', extensions: ['csv'] }];
      const path = await dialogs.saveFile({ title: 'Save the suppression list', suggestedName, kinds });
      if (path === null) return yes({ fileName: null, entries, leftOut });
      const saved = savedAs(path, await writeChosen(path, new TextEncoder().encode(csv)));
      return saved.ok ? yes({ fileName: saved.value.fileName, entries, leftOut }) : saved;
    },
  };
}
