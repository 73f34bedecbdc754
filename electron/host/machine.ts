import type { Machine } from '../core/ports.ts';

/**
 * What the shell tells the host about the machine: the device and the version as arguments, the compiled SQLite addon,
 * in development only, in the environment.
 *
 * @throws when an argument is missing; the shell always gives both
 */
export function machineFrom(args: readonly string[], environment: NodeJS.ProcessEnv): Machine {
  const addon = environment['CASEBOOK_SQLITE_ADDON'];
  return {
    device: valueOf(args, '--device='),
    appVersion: valueOf(args, '--app-version='),
    ...(addon === undefined || addon === '' ? {} : { sqliteAddon: addon }),
  };
}

function valueOf(args: readonly string[], prefix: string): string {
  const argument = args.find((candidate) => candidate.startsWith(prefix));
  if (argument === undefined) throw new Error(`the host was started without ${prefix}`);
  return argument.slice(prefix.length);
}
