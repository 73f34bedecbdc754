import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchApp, packaged } from '../support/app.ts';
import type { TestedApp } from '../support/app.ts';
import { socketsBeyondLoopback } from './sockets.ts';

let casebook: TestedApp;
beforeAll(async () => {
  casebook = await launchApp();
});
afterAll(() => casebook.close());

/** Every process of the app. */
async function processesOf({ electron }: TestedApp): Promise<number[]> {
  return await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
}

/** Runs a script in the page as an attacker's script would run there, and gives back what it says. */
async function inPage<T>({ page }: TestedApp, script: () => T): Promise<Awaited<T>> {
  return await page.evaluate(script);
}

describe('the window', () => {
  test('shows its own page under its own policy, and says nothing in its title', async () => {
    expect(new URL(casebook.page.url()).href).toMatch(/^app:\/\/bundle\/index\.html/u);
    const facts = await casebook.electron.evaluate(({ BrowserWindow, app }) => {
      const windows = BrowserWindow.getAllWindows();
      return {
        windows: windows.length,
        title: windows[0]?.getTitle(),
        minimum: windows[0]?.getMinimumSize(),
        packaged: app.isPackaged,
      };
    });
    expect(facts).toEqual({ windows: 1, title: 'Privacy Casebook', minimum: [1024, 640], packaged });
  });

  test('gives the page two functions and nothing of Node or Electron', async () => {
    const reach = await inPage(casebook, () => ({
      api: Object.keys(Reflect.get(globalThis, 'api') as object).toSorted(),
      found: ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
    }));
    expect(reach).toEqual({ api: ['call', 'subscribe'], found: [] });
  });

  test('stays where it is', async () => {
    const opened = await inPage(casebook, () => {
      const before = location.href;
      const other = window.open('https://example.com/');
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      location.assign('https://example.com/');
      return { before, other: other === null };
    });
    expect(opened.other).toBe(true);
    // A question that is answered comes from a page that is still there.
    expect(await inPage(casebook, () => location.href)).toBe(opened.before);
    expect(casebook.electron.windows()).toHaveLength(1);
  });

  test('has no permissions', async () => {
    const answers = await inPage(casebook, async () => {
      const state = async (name: string): Promise<string> =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      return {
        geolocation: await state('geolocation'),
        notifications: await Notification.requestPermission(),
        camera: await state('camera'),
        microphone: await state('microphone'),
        capture: await navigator.mediaDevices.getDisplayMedia().then(
          () => 'granted',
          (error: Error) => error.name,
        ),
      };
    });
    expect(answers).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
      capture: 'NotAllowedError',
    });
  });
});

describe('the network', () => {
  test('is out of reach for the shell’s own browser session too', async () => {
    const heard: string[] = [];
    const server = createServer(({ url }, response) => {
      heard.push(url ?? '');
      response.end('heard');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address of this form.
    const { port } = server.address() as AddressInfo;
    const fetched = await casebook.electron.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'answered',
          () => 'refused',
        ),
      `http://127.0.0.1:${port}/`,
    );
    server.close();
    expect({ fetched, heard }).toEqual({ fetched: 'refused', heard: [] });
  });

  test('holds no socket of the app', async () => {
    const pids = await processesOf(casebook);
    expect(pids.length).toBeGreaterThan(2);
    expect(socketsBeyondLoopback(pids)).toEqual([]);
  });
});

describe('the gateway in the real window', () => {
  test('answers the page, and refuses what is not in the table', async () => {
    const answers = await casebook.page.evaluate(async () => {
      const { call } = Reflect.get(globalThis, 'api') as { call(name: unknown, input: unknown): Promise<unknown> };
      const ask = (name: unknown, input: unknown): Promise<unknown> => call(name, input).catch(() => 'not sent');
      return [
        await ask('casebook.status', {}),
        await ask('__proto__', {}),
        await ask('host.open', { folder: '/', passphrase: 'x' }),
        await ask('today.view', {}),
        await ask('casebook.unlock', { passphrase: 'x', path: '/etc/passwd' }),
        await ask('casebook.status', () => 'a function'),
      ];
    });
    expect(answers).toMatchObject([
      { ok: true, value: { state: 'none' } },
      { ok: false, error: { code: 'unknown-operation' } },
      { ok: false, error: { code: 'unknown-operation' } },
      { ok: false, error: { code: 'locked' } },
      { ok: false, error: { code: 'invalid-input' } },
      'not sent',
    ]);
  });
});
