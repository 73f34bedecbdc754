import type { Answer } from '../../contract/errors.ts';
import type { Attempts } from '../attempts.ts';
import type { Casebook } from '../casebook.ts';
import type { Dialogs } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import type { Paper } from '../paper.ts';
import { recoverySheetHtml } from '../recovery-sheet.ts';
import { yes } from '../refusal.ts';
import { writeChosen } from '../write-file.ts';
import { savedAs } from './saved.ts';

type RecoveryUseCases = Pick<ShellUseCases, 'recovery.confirm' | 'recovery.renew' | 'recovery.print' | 'recovery.save'>;

export interface RecoveryParts {
  readonly casebook: Casebook;
  readonly host: HostProcess;
  readonly attempts: Attempts;
  readonly dialogs: Dialogs;
  readonly paper: Paper;
}

/** The recovery key on paper, as a file, confirmed and renewed. */
export function recoveryUseCases({ casebook, host, attempts, dialogs, paper }: RecoveryParts): RecoveryUseCases {
  const sheet = (recoveryKey: string): string => recoverySheetHtml(casebook.status().organisationName, recoveryKey);

  return {
    'recovery.confirm': async (input) => {
      const answer = await host.run('host.confirmRecovery', input);
      if (answer.ok && answer.value.confirmed) casebook.recoveryConfirmed(true);
      return answer;
    },

    'recovery.renew': async ({ passphrase }) => {
      const answer = await attempts.make(() => host.run('host.renewRecovery', { passphrase }));
      if (answer.ok) casebook.recoveryConfirmed(false);
      return answer;
    },

    'recovery.print': async ({ recoveryKey }) => yes({ printed: await paper.print(sheet(recoveryKey)) }),

    'recovery.save': async ({ recoveryKey }): Promise<Answer<{ fileName: string | null }>> => {
      const path = await dialogs.saveFile({
        title: 'Save the recovery key',
        suggestedName: 'Privacy Casebook recovery key.pdf',
        kinds: [{ name: 'PDF document', extensions: ['pdf'] }],
      });
      if (path === null) return yes({ fileName: null });
      return savedAs(path, await writeChosen(path, await paper.toPdf(sheet(recoveryKey), '')));
    },
  };
}
