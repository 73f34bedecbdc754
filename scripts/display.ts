import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

import { Stop } from './run.ts';
import { needLibraries } from './system.ts';

/** A display of its own, without a screen. */
export interface Display {
  /** The value for the environment variable DISPLAY, e.g. `:7`. */
  readonly name: string;
  close(): Promise<void>;
}

/** Whether this session has a display to open windows on. macOS and Windows always have one. */
export function hasDisplay(): boolean {
  const named = (variable: string): boolean => (process.env[variable] ?? '') !== '';
  return process.platform !== 'linux' || named('DISPLAY') || named('WAYLAND_DISPLAY');
}

/** Starts an X server without a screen on a free display number. Close it when done. */
export async function openDisplay(size = '1440x900x24'): Promise<Display> {
  await needLibraries('display');
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const exited = once(server, 'exit');
  const name = await Promise.race([displayNumber(server.stdio[3] as Readable), exited.then(() => undefined)]);
  if (name === undefined) throw new Stop('Xvfb ended before it named its display.');
  return {
    name,
    async close() {
      server.kill();
      await exited;
    },
  };
}

/**
 * Runs `work` with a display: the session's own, or one made for the purpose and closed afterwards. `work` gets the
 * variables to add to the environment of the programs it starts.
 */
export async function withDisplay<T>(work: (environment: Record<string, string>) => Promise<T>): Promise<T> {
  if (hasDisplay()) return work({});
  const display = await openDisplay();
  try {
    return await work({ DISPLAY: display.name });
  } finally {
    await display.close();
  }
}

/** Xvfb writes the number it took, and a line feed, once it accepts connections. */
async function displayNumber(pipe: Readable): Promise<string> {
  let text = '';
  for await (const part of pipe) {
    text += String(part);
    if (text.includes('\n')) break;
  }
  return `:${text.trim()}`;
}
