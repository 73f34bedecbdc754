import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { needLibraries } from '../../scripts/system.ts';

/** A D-Bus session of its own, with a notification daemon. */
export interface SessionBus {
  readonly address: string;
  close(): Promise<void>;
}

/** A notification as the desktop received it. */
export interface Toast {
  readonly summary: string;
  readonly body: string;
  /** The action names offered, e.g. `default` for a click on the notification itself. */
  readonly actions: readonly string[];
}

/** Starts a session bus with a notification daemon on it, and waits until the daemon answers. It needs a display. */
export async function startSessionBus(): Promise<SessionBus> {
  await needLibraries('test');
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(daemon);
  // The bus starts the daemon on the first call to it, and the call returns once the daemon answers.
  const question = ['--print-reply', '--dest=org.freedesktop.Notifications', '/org/freedesktop/Notifications'];
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address };
  const member = 'org.freedesktop.Notifications.GetServerInformation';
  await succeeded(spawn('dbus-send', ['--session', ...question, member], { env, stdio: 'ignore' }));
  return { address, close: () => stop(daemon) };
}

/** Watches the notifications that reach the desktop. */
export async function watchToasts(): Promise<{ next(): Promise<Toast>; close(): Promise<void> }> {
  const rule = "interface='org.freedesktop.Notifications',member='Notify',type='method_call'";
  const monitor = spawn('dbus-monitor', ['--session', rule], { stdio: ['ignore', 'pipe', 'ignore'] });
  if (monitor.stdout === null) throw new Error('dbus-monitor has no output');
  const lines = createInterface({ input: monitor.stdout })[Symbol.asyncIterator]();
  // Its first line tells that it has been connected and sees everything from now on.
  await lines.next();
  return {
    next: () => readToast(lines),
    close: () => stop(monitor),
  };
}

/**
 * Reads one `Notify` call: name, id, icon, summary, body, actions. dbus-monitor prints a string argument as
 * `   string "…"` and the members of an array one level deeper.
 */
async function readToast(lines: AsyncIterator<string>): Promise<Toast> {
  const strings: string[] = [];
  const actions: string[] = [];
  let inCall = false;
  for (;;) {
    const next = await lines.next();
    if (next.done === true) throw new Error('The session bus ended before a notification came.');
    const line = next.value;
    if (line.includes('member=Notify')) inCall = true;
    if (!inCall) continue;
    const text = /^(\s+)string "(.*)"?$/.exec(line);
    if (text === null) {
      // The array of actions is the first one, and ends with a bracket at the level of the arguments.
      if (/^ {3}\]/.test(line)) break;
      continue;
    }
    const [, indent = '', value = ''] = text;
    const unquoted = value.replace(/"$/, '');
    if (indent.length === 3) strings.push(unquoted);
    else if (strings.length === 4) actions.push(unquoted);
  }
  const [, , summary = '', body = ''] = strings;
  return { summary, body, actions: actions.filter((_, index) => index % 2 === 0) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the program has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the program ended without output');
}

function succeeded(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The notification daemon did not answer.'))));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
