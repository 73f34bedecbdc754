import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCommand } from '../../../electron/cli/program.ts';
import { requestFormName } from '../../../electron/report/request-form.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-form-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runCommand(words, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
    now: () => '2026-11-23T09:00:00.000Z',
    env: { CASEBOOK_STORE: join(folder, 'store'), CASEBOOK_PASSPHRASE: 'seven quiet lanterns over the harbour' },
    askSecret: () => Promise.resolve(undefined),
  });
  return { code, ...said };
}

test('the form goes out and its answer comes in, once', async () => {
  expect((await run(['demo', '--cases', '0'])).code).toBe(0);
  const form = join(folder, 'request-form.html');
  const made = await run(['form', '--out', form, '--json']);
  expect([made.code, JSON.parse(made.out)]).toEqual([0, { file: form }]);
  expect(readFileSync(form, 'utf8')).toContain(requestFormName);
  const answer = join(folder, 'request.json');
  const filled = {
    form: requestFormName,
    madeAt: '2026-11-22T10:00:00.000Z',
    organisation: 'Larkfield',
    own: true,
    person: { name: 'Omar Lindqvist', email: 'omar@mail.example', phone: '', address: '', reference: '' },
    rights: ['erasure'],
    details: '',
    answerBy: '',
  };
  writeFileSync(answer, JSON.stringify(filled));
  const first: unknown = JSON.parse((await run(['import', answer, '--json'])).out);
  expect(first).toMatchObject([{ added: ['SR-2026-0001'], left: 0 }]);
  const second: unknown = JSON.parse((await run(['import', answer, '--json'])).out);
  expect(second).toMatchObject([{ added: [], alreadyThere: 1 }]);
  const shown: unknown = JSON.parse((await run(['show', 'SR-2026-0001', '--json'])).out);
  expect(shown).toMatchObject({ channel: 'web-form', rights: [{ right: 'erasure' }], receivedOn: '2026-11-22' });
  writeFileSync(answer, JSON.stringify({ ...filled, form: 'another' }));
  expect(await run(['import', answer])).toMatchObject({ code: 1 });
});
