import type { Attempts } from '../attempts.ts';
import type { Casebook } from '../casebook.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';

type CasebookUseCases = Pick<
  ShellUseCases,
  | 'casebook.status'
  | 'casebook.create'
  | 'casebook.unlock'
  | 'casebook.recover'
  | 'casebook.lock'
  | 'casebook.changePassphrase'
>;

/** The life of the casebook, asked for by the window. */
export function casebookUseCases(casebook: Casebook, host: HostProcess, attempts: Attempts): CasebookUseCases {
  return {
    'casebook.status': async () => yes(casebook.status()),
    'casebook.create': (input) => casebook.create(input),
    'casebook.unlock': ({ passphrase }) => casebook.unlock(passphrase),
    'casebook.recover': ({ recoveryKey, newPassphrase }) => casebook.recover(recoveryKey, newPassphrase),
    'casebook.lock': async () => {
      await casebook.lock('asked');
      return yes(casebook.status());
    },
    // Somebody at an unattended open casebook could guess too, so this attempt counts like the others.
    'casebook.changePassphrase': (input) => attempts.make(() => host.run('host.changePassphrase', input)),
  };
}
