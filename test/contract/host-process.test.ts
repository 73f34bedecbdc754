import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

import type { ApiEvent } from '../../electron/contract/events.ts';
import { createHostProcess } from '../../electron/main/host-process.ts';
import type { HostProcess } from '../../electron/main/host-process.ts';
import type { LogEntry } from '../../electron/main/log.ts';
import { refuse } from '../../electron/main/refusal.ts';
import { hasEnded, nodeHosts } from './node-host.ts';

const deafHost = fileURLToPath(new URL('deaf-host.ts', import.meta.url));

interface Tried extends ReturnType<typeof nodeHosts> {
  readonly host: HostProcess;
  readonly entries: readonly LogEntry[];
  readonly events: readonly ApiEvent[];
  readonly crashes: () => number;
}

let tried: Tried;
function tryHost(entry?: string, graceMs = 10_000): Tried {
  const hosts = nodeHosts(entry);
  const entries: LogEntry[] = [];
  const events: ApiEvent[] = [];
  let crashes = 0;
  const host = createHostProcess({
    start: hosts.start,
    onEvent: (event) => events.push(event),
    onCrash: () => (crashes += 1),
    log: (one) => entries.push(one),
    graceMs,
  });
  tried = { ...hosts, host, entries, events, crashes: () => crashes };
  return tried;
}
afterEach(async () => {
  await tried.host.end();
  if (!tried.started.every(hasEnded)) throw new Error('a host is still running');
});

test('nothing runs before something is asked, and what is open needs no process to say that nothing is', async () => {
  const { host, started } = tryHost();
  expect(await host.run('today.view', {})).toEqual(refuse('locked'));
  await host.end();
  expect(started).toHaveLength(0);
});

test('a refusal of the core comes back as it is', async () => {
  const { host, started } = tryHost();
  const answer = await host.run('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'no-casebook' } });
  expect(started).toHaveLength(1);
});

test('answers find their questions, in whatever order they come', async () => {
  const { host } = tryHost();
  const open = (): Promise<unknown> => host.run('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' });
  const [first, unknown, second] = await Promise.all([open(), host.call('host.open', { wrong: 1 }), open()]);
  expect([first, second]).toMatchObject([{ error: { code: 'no-casebook' } }, { error: { code: 'no-casebook' } }]);
  expect(unknown).toMatchObject({ error: { code: 'invalid-input' } });
});

test('a host that dies answers everything with internal, and says so once', async () => {
  const { host, started, entries, crashes } = tryHost(deafHost);
  const pending = [host.call('host.open', {}), host.call('today.view', {})];
  started[0]?.kill('SIGKILL');
  expect(await Promise.all(pending)).toEqual([refuse('internal'), refuse('internal')]);
  expect(crashes()).toBe(1);
  expect(entries).toEqual([{ event: 'host-ended', exitCode: -1 }]);
});

test('after a death the next question starts a new host', async () => {
  const { host, started } = tryHost();
  const first = host.run('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' });
  started[0]?.kill('SIGKILL');
  expect(await first).toEqual(refuse('internal'));
  expect(await host.run('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' })).toMatchObject({
    error: { code: 'no-casebook' },
  });
  expect(started).toHaveLength(2);
});

test('ending answers what is pending with locked and is no crash', async () => {
  const { host, started, crashes } = tryHost();
  const pending = host.call('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' });
  await host.end();
  expect(await pending).toEqual(refuse('locked'));
  expect(started.map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(crashes()).toBe(0);
});

test('a host that does not end by itself is ended', async () => {
  const { host, started, crashes } = tryHost(deafHost, 50);
  const pending = host.call('host.open', {});
  await host.end();
  expect(await pending).toEqual(refuse('locked'));
  expect(started.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL']);
  expect(crashes()).toBe(0);
});

test('a question that comes while the host ends waits for it and starts the next', async () => {
  const { host, started } = tryHost();
  void host.call('host.open', {});
  const ended = host.end();
  const answer = host.run('host.open', { folder: '/nonexistent/casebook', passphrase: 'x' });
  await ended;
  expect(hasEnded(started[0])).toBe(true);
  expect(await answer).toMatchObject({ error: { code: 'no-casebook' } });
  expect(started).toHaveLength(2);
});
