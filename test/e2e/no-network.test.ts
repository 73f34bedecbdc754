import { createServer } from 'node:net';
import { expect } from 'vitest';

import {
  answerDialogs,
  checkHeldIdentity,
  choose,
  goTo,
  saveReport,
  send,
  takeInMessage,
  unlock,
} from '../../scripts/journey.ts';
import { journeyTest, launchApp } from '../support/app.ts';
import { messageSource } from '../support/message.ts';
import { processTree } from '../support/processes.ts';
import { socketsBeyondLoopback } from '../security/sockets.ts';

const test = journeyTest(({ casebook }) => void casebook('demo', '--cases', '12'));

const message = messageSource({
  from: 'Ada Quill <ada.quill@mail.example>',
  subject: 'Copy of my data',
  date: 'Mon, 25 Nov 2024 17:55:00 +0000',
  text: 'Please send me a copy of all the personal data you hold about me.',
  html: '<p>Please send me a copy of all my data.</p><img src="https://example.org/pixel.png"><a href="https://example.org">me</a>',
});

test('the sampling sees a socket where there is one', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  expect(socketsBeyondLoopback([process.pid])).toContainEqual(expect.objectContaining({ protocol: 'tcp' }));
  await new Promise((resolve) => server.close(resolve));
});

test('a whole journey opens no socket beyond this machine', async ({ files, casebook }) => {
  const { electron, page } = casebook;
  const dialog = page.getByRole('dialog');
  const steps: readonly (readonly [name: string, step: () => Promise<unknown>])[] = [
    ['unlocked', async () => {}],
    ['message taken in', () => takeInMessage(electron, page, files.file('request.eml', message))],
    [
      'case logged',
      () =>
        dialog
          .getByRole('checkbox', { name: /^Access/u })
          .press('Space')
          .then(() => send(page, 'Log request')),
    ],
    ['formatted message shown', () => page.getByRole('button', { name: 'Formatted' }).click()],
    ['report printed', () => saveReport(electron, page, 'PDF', files.path('report.pdf'))],
    ['identity checked', () => checkHeldIdentity(page)],
    [
      'answered',
      async () => {
        await page.getByRole('button', { name: 'Mark as answered' }).first().click();
        await choose(dialog, 'Outcome', 'Granted');
        await send(page, 'Mark as answered');
      },
    ],
    ['requests listed', () => goTo(page, 'Requests')],
    [
      'found',
      async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('Quill');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
      },
    ],
    ['settings', () => goTo(page, 'Settings')],
    ['dialogs cancelled', () => answerDialogs(electron, {})],
    [
      'locked',
      async () => {
        await page.keyboard.press('Control+l');
        await page.getByText('The casebook is locked').waitFor();
      },
    ],
    ['unlocked again', () => unlock(page)],
  ];
  const seen: unknown[] = [];
  for (const [name, step] of steps) {
    await step();
    const processes = processTree(casebook);
    // The window, the shell and the helpers of the browser at least; while it is open, the host too.
    expect(processes.length).toBeGreaterThan(3);
    seen.push(...socketsBeyondLoopback(processes).map((socket) => ({ after: name, ...socket })));
  }
  expect(seen).toEqual([]);
});

test('the page cannot fetch, load or send anything from outside', async () => {
  // Not with the fixture: here the policy must refuse, and says so.
  const app = await launchApp();
  try {
    const tried = await app.page.evaluate(async () => {
      const settled = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'done',
          () => 'refused',
        );
      const image = (src: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const element = document.createElement('img');
          element.addEventListener('load', resolve);
          element.addEventListener('error', reject);
          element.src = src;
        });
      const socket = (address: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket(address);
          opened.addEventListener('open', resolve);
          opened.addEventListener('error', reject);
        });
      return {
        fetch: await settled(fetch('https://example.org')),
        own: await settled(fetch('app://bundle/index.html')),
        image: await settled(image('https://example.org/pixel.png')),
        socket: await settled(socket('wss://example.org/')),
        beacon: navigator.sendBeacon('https://example.org/beacon', 'data'),
      };
    });
    expect(tried).toMatchObject({ fetch: 'refused', own: 'done', image: 'refused', socket: 'refused' });
    const refused = (await app.cspViolations()).join('\n');
    for (const address of ['https://example.org/', 'https://example.org/pixel.png', 'wss://example.org/']) {
      expect(refused).toContain(address);
    }
    expect(refused).toContain('https://example.org/beacon');
    expect(socketsBeyondLoopback(processTree(app))).toEqual([]);
  } finally {
    await app.close();
  }
});
