import { utilityProcess } from 'electron';

import type { StartHost } from './host-process.ts';

export interface UtilityHostParts {
  /** The built entry of the host. */
  readonly entry: string;
  readonly device: string;
  readonly appVersion: string;
  /** The compiled SQLite addon for a runtime that the driver's own does not fit; development only. */
  readonly sqliteAddon: string | undefined;
}

/** Starts the host as a utility process. It gets nothing of the shell's environment but what it needs. */
export function utilityHost({ entry, device, appVersion, sqliteAddon }: UtilityHostParts): StartHost {
  return ({ onMessage, onExit }) => {
    const child = utilityProcess.fork(entry, [`--device=${device}`, `--app-version=${appVersion}`], {
      serviceName: 'Privacy Casebook host',
      env: sqliteAddon === undefined ? {} : { CASEBOOK_SQLITE_ADDON: sqliteAddon },
    });
    child.on('message', onMessage);
    child.once('exit', onExit);
    return {
      send: (message) => child.postMessage(message),
      kill: () => void child.kill(),
    };
  };
}
