import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { StartHost } from '../../electron/main/host-process.ts';

const hostChild = fileURLToPath(new URL('host-child.ts', import.meta.url));

/** Starts hosts as plain Node processes and remembers them, so that a test can see that they ended, or end them. */
export function nodeHosts(entry = hostChild): { readonly start: StartHost; readonly started: readonly ChildProcess[] } {
  const started: ChildProcess[] = [];
  return {
    started,
    start({ onMessage, onExit }) {
      const child = fork(entry, { serialization: 'advanced', execArgv: [] });
      started.push(child);
      child.on('message', onMessage);
      child.once('exit', (code) => onExit(code ?? -1));
      return {
        send: (message) => void child.send(message),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}

/** Whether a process has ended, however. */
export function hasEnded(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}
