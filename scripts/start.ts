import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { inRoot, root } from './paths.ts';
import { attempt, main, run, Stop } from './run.ts';
import { resolveRuntime, runtimeEnvironment, runtimeSwitches } from './runtime.ts';

/** `npm start [-- --demo] [-- switches for Electron]`: finds the runtime, builds the app and opens it. */
async function start(args: readonly string[]): Promise<void> {
  if (!hasDisplay()) {
    throw new Stop(
      'There is no display to open a window on (DISPLAY is not set). ' +
        '`npm run tour` drives the app on a display of its own and leaves pictures in out/tour/.',
    );
  }
  const runtime = await resolveRuntime();
  await build();
  const env = { ...process.env, ...runtimeEnvironment(runtime) };
  const open = async (switches: readonly string[]): Promise<number> => {
    const { code } = await attempt(runtime.executable, [...runtimeSwitches(), ...switches, root], { env });
    return code ?? 1;
  };
  const switches = args.filter((argument) => argument !== '--demo');
  process.exitCode = args.includes('--demo')
    ? await withDemoProfile((profile) => open([`--user-data-dir=${profile}`, ...switches]))
    : await open(switches);
}

/** A profile with a made-up organisation, deleted when the app is closed. */
async function withDemoProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(path.join(tmpdir(), 'privacy-casebook-demo-'));
  // Ctrl+C ends the app, which shares the terminal; this process goes on to delete the profile.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  try {
    const passphrase = demoPassphrase();
    const env = { ...process.env, CASEBOOK_PASSPHRASE: passphrase };
    const store = path.join(profile, 'casebook');
    await run(process.execPath, [inRoot('electron/cli/casebook.ts'), 'demo', '--store', store], {
      env,
      output: 'keep',
    });
    process.stdout.write(`A made-up organisation, deleted when the window closes. Passphrase: ${passphrase}\n`);
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const words =
  'amber barley cedar delta ember falcon garnet harbour island juniper kettle lantern meadow nutmeg orchard';

function demoPassphrase(): string {
  const list = words.split(' ');
  return Array.from({ length: 4 }, () => list[randomInt(list.length)]).join('-');
}

if (import.meta.main) await main(() => start(process.argv.slice(2)));
