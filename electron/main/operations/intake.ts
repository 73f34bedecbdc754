import type { Dialogs, FileKind } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';

type Accepted = 'message' | 'log';

const titles: Readonly<Record<Accepted, string>> = { message: 'Choose a message', log: 'Choose a request log' };

const kinds: Readonly<Record<Accepted, readonly FileKind[]>> = {
  message: [
    { name: 'Messages and letters', extensions: ['eml', 'txt', 'json'] },
    { name: 'All files', extensions: ['*'] },
  ],
  log: [
    { name: 'Request logs', extensions: ['csv', 'tsv', 'txt'] },
    { name: 'All files', extensions: ['*'] },
  ],
};

/** Asks for a message or a log and has the host read it. */
export function intakeUseCases(dialogs: Dialogs, host: HostProcess): Pick<ShellUseCases, 'intake.choose'> {
  return {
    'intake.choose': async ({ accept }) => {
      const [path] = await dialogs.openFiles({ title: titles[accept], kinds: kinds[accept], many: false });
      if (path === undefined) return yes({ intake: null });
      const answer = await host.run('host.readIntakeFile', { path });
      return answer.ok ? yes({ intake: answer.value }) : answer;
    },
  };
}
