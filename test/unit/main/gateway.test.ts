import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Answer } from '../../../electron/contract/errors.ts';
import { shellOperations } from '../../../electron/contract/table.ts';
import { createGateway } from '../../../electron/main/gateway.ts';
import type { GatewayParts, ShellUseCases } from '../../../electron/main/gateway.ts';
import type { LogEntry } from '../../../electron/main/log.ts';
import { refuse, yes } from '../../../electron/main/refusal.ts';
import type { MessageEvent } from '../../../electron/main/sender.ts';

const windowId = 7;
const page = { origin: 'app://bundle', url: 'app://bundle/index.html#/today', parent: null };
const fromPage: MessageEvent = { sender: { id: windowId }, senderFrame: page };

let entries: LogEntry[];
let forwarded: { name: string; input: unknown }[];
beforeEach(() => {
  entries = [];
  forwarded = [];
});

/** A shell whose operations say which of them was reached. */
const reached = Object.fromEntries(
  Object.keys(shellOperations).map((name) => [name, async () => refuse('cancelled', { name })]),
) as unknown as ShellUseCases;

function gateway(change: Partial<GatewayParts> = {}) {
  return createGateway({
    isKnownWindow: (id) => id === windowId,
    isUnlocked: () => true,
    shell: reached,
    forward: async (name, input): Promise<Answer<unknown>> => {
      forwarded.push({ name, input });
      return yes('forwarded');
    },
    log: (entry) => entries.push(entry),
    checksAnswers: false,
    ...change,
  });
}

function framed(frame: Partial<typeof page> | { parent: unknown }): MessageEvent {
  return { sender: { id: windowId }, senderFrame: { ...page, ...frame } };
}

const gone: MessageEvent = {
  sender: { id: windowId },
  get senderFrame(): never {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
};

describe('the sender', () => {
  test.each<{ why: string; event: MessageEvent; fault: string }>([
    { why: 'another window', event: { sender: { id: 8 }, senderFrame: page }, fault: 'unknown-window' },
    { why: 'no frame', event: { sender: { id: windowId }, senderFrame: null }, fault: 'frame-gone' },
    { why: 'a destroyed frame', event: gone, fault: 'frame-gone' },
    { why: 'a sub-frame', event: framed({ parent: page }), fault: 'sub-frame' },
    { why: 'a web page', event: framed({ origin: 'https://evil.example' }), fault: 'foreign-origin' },
    { why: 'an opaque origin', event: framed({ origin: 'null' }), fault: 'foreign-origin' },
    { why: 'a longer host', event: framed({ origin: 'app://bundle.evil' }), fault: 'foreign-origin' },
    { why: 'another host of the scheme', event: framed({ origin: 'app://print' }), fault: 'foreign-origin' },
    {
      why: 'the right origin with a foreign page',
      event: framed({ url: 'https://evil.example/' }),
      fault: 'foreign-origin',
    },
    {
      why: 'a user name in the address',
      event: framed({ url: 'app://bundle@evil/index.html' }),
      fault: 'foreign-origin',
    },
    { why: 'a page that is no address', event: framed({ url: '' }), fault: 'foreign-origin' },
  ])('$why is refused', async ({ event, fault }) => {
    expect(await gateway()(event, 'today.view', {})).toEqual(refuse('forbidden'));
    expect(entries).toEqual([{ event: 'refused', operation: 'unknown', code: 'forbidden', why: fault }]);
    expect(forwarded).toEqual([]);
  });

  test('the page of the window is heard', async () => {
    expect(await gateway()(fromPage, 'today.view', {})).toEqual(yes('forwarded'));
    expect(entries).toEqual([]);
  });
});

describe('the name', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'today.view ',
    'Today.view',
    'host.open',
    'host.takeReminder',
    undefined,
    null,
    7,
    {},
    ['today.view'],
    { toString: () => 'today.view' },
  ])('%o is no operation', async (name) => {
    expect(await gateway()(fromPage, name, {})).toEqual(refuse('unknown-operation'));
    expect(forwarded).toEqual([]);
    expect(entries).toEqual([{ event: 'refused', operation: 'unknown', code: 'unknown-operation' }]);
  });

  test('the shell carries out its own, the host the rest', async () => {
    expect(await gateway()(fromPage, 'casebook.lock', {})).toEqual(refuse('cancelled', { name: 'casebook.lock' }));
    expect(forwarded).toEqual([]);
    await gateway()(fromPage, 'case.open', { caseId: '01a20a6f-d75c-75f6-afbb-dba325f8c15f' });
    expect(forwarded).toEqual([{ name: 'case.open', input: { caseId: '01a20a6f-d75c-75f6-afbb-dba325f8c15f' } }]);
  });
});

describe('the input', () => {
  test('an unknown key is refused, and not written down', async () => {
    const answer = await gateway()(fromPage, 'case.open', { caseId: randomUUID(), 'Jane Okafor': 1 });
    expect(answer).toEqual(refuse('invalid-input'));
    expect(JSON.stringify(entries)).not.toContain('Jane');
    expect(forwarded).toEqual([]);
  });

  test('a wrong field is named', async () => {
    expect(await gateway()(fromPage, 'case.open', { caseId: 'x' })).toEqual({
      ok: false,
      error: { code: 'invalid-input', field: 'caseId' },
    });
  });

  test('too much text is too large before any schema looks at it', async () => {
    expect(await gateway()(fromPage, 'case.open', { caseId: 'x'.repeat(2_000_000) })).toEqual(refuse('too-large'));
  });

  test('a deep input is refused', async () => {
    let deep: unknown = {};
    for (let level = 0; level < 50_000; level += 1) deep = { deep };
    expect(await gateway()(fromPage, 'case.open', deep)).toEqual(refuse('too-large'));
  });

  test('only what the schema gave back goes on', async () => {
    const input = { caseId: randomUUID() };
    await gateway()(fromPage, 'case.open', input);
    expect(forwarded[0]?.input).toEqual(input);
    expect(forwarded[0]?.input).not.toBe(input);
  });
});

describe('the state', () => {
  test('a locked casebook answers locked, whoever would carry it out', async () => {
    const locked = gateway({ isUnlocked: () => false });
    expect(await locked(fromPage, 'today.view', {})).toEqual(refuse('locked'));
    expect(await locked(fromPage, 'recovery.renew', { passphrase: 'x' })).toEqual(refuse('locked'));
    expect(forwarded).toEqual([]);
  });

  test('what needs nothing is carried out while locked', async () => {
    const locked = gateway({ isUnlocked: () => false });
    expect(await locked(fromPage, 'casebook.unlock', { passphrase: 'x' })).toEqual(
      refuse('cancelled', { name: 'casebook.unlock' }),
    );
  });
});

describe('the answer', () => {
  test('an operation that throws is internal, and its message stays out of the log', async () => {
    const failing = gateway({
      forward: () => Promise.reject(Object.assign(new TypeError('Jane Okafor is undefined'), { code: 'E_X' })),
    });
    expect(await failing(fromPage, 'today.view', {})).toEqual(refuse('internal'));
    expect(entries).toEqual([{ event: 'failed', during: 'today.view', error: 'TypeError E_X' }]);
  });

  test('in development an answer outside the contract never looks like success', async () => {
    const checking = gateway({ checksAnswers: true });
    expect(await checking(fromPage, 'today.view', {})).toEqual(refuse('internal'));
    expect(entries).toEqual([{ event: 'answer-out-of-contract', operation: 'today.view', field: '' }]);
    const right = gateway({ checksAnswers: true, forward: async () => yes({ done: true }) });
    expect(await right(fromPage, 'draft.remove', { id: randomUUID() })).toEqual(yes({ done: true }));
  });
});
