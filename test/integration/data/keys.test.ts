import { readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { DataKey } from '../../../electron/data/keys/data-key.ts';
import { readKeyFile, writeKeyFile } from '../../../electron/data/keys/key-file.ts';
import {
  changePassphrase,
  createKeys,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  withNewRecoveryKey,
} from '../../../electron/data/keys/keys.ts';
import { printRecoveryKey, readRecoveryKey } from '../../../electron/data/keys/recovery-key.ts';
import { presentCost } from '../../../electron/data/keys/wrapping.ts';
import {
  createStore,
  openStore,
  renewRecoveryKey,
  replacePassphrase,
  resetPassphrase,
} from '../../../electron/data/open.ts';
import { storeFolder } from '../../../electron/data/store-folder.ts';
import { cheap, options, passphrase, refusal, temporaryFolder } from './store-fixture.ts';

const next = 'eight loud bells under the bridge';

describe('keys', () => {
  test('passphrase and recovery key give the same data key', async () => {
    const { keys, dataKey, recoveryKey } = await createKeys(passphrase, cheap);
    const opened = [await unlockWithPassphrase(keys, passphrase), unlockWithRecoveryKey(keys, recoveryKey)];
    expect(opened.map((key) => key.bytes().equals(dataKey.bytes()))).toEqual([true, true]);
  });

  test('the same letters open it however the keyboard composes them', async () => {
    const { keys, dataKey } = await createKeys('cafe\u0301 \uFB01ne', cheap);
    const opened = await unlockWithPassphrase(keys, 'caf\u00E9 fine');
    expect(opened.bytes().equals(dataKey.bytes())).toBe(true);
  });

  test('what does not fit is refused by name', async () => {
    const { keys, recoveryKey } = await createKeys(passphrase, cheap);
    const other = await createKeys(passphrase, cheap);
    const swapped = recoveryKey.startsWith('7') ? `8${recoveryKey.slice(1)}` : `7${recoveryKey.slice(1)}`;
    expect({
      passphrase: await refusal(() => unlockWithPassphrase(keys, next)),
      mistyped: await refusal(() => unlockWithRecoveryKey(keys, swapped)),
      short: await refusal(() => unlockWithRecoveryKey(keys, recoveryKey.slice(0, -1))),
      otherCasebook: await refusal(() => unlockWithRecoveryKey(keys, other.recoveryKey)),
      // A wrap cannot be carried from one casebook to another.
      moved: await refusal(() => unlockWithPassphrase({ ...keys, passphrase: other.keys.passphrase }, passphrase)),
    }).toEqual({
      passphrase: 'wrong-passphrase',
      mistyped: 'mistyped-recovery-key',
      short: 'mistyped-recovery-key',
      otherCasebook: 'wrong-recovery-key',
      moved: 'wrong-passphrase',
    });
  });

  test('a new passphrase or recovery key closes the old one out and keeps the data key', async () => {
    const { keys, dataKey, recoveryKey } = await createKeys(passphrase, cheap);
    const changed = await changePassphrase(keys, passphrase, next, cheap);
    expect((await unlockWithPassphrase(changed, next)).bytes().equals(dataKey.bytes())).toBe(true);
    expect(await refusal(() => unlockWithPassphrase(changed, passphrase))).toBe('wrong-passphrase');
    const renewed = withNewRecoveryKey(changed, dataKey);
    expect(unlockWithRecoveryKey(renewed.keys, renewed.recoveryKey).bytes().equals(dataKey.bytes())).toBe(true);
    expect(await refusal(() => unlockWithRecoveryKey(renewed.keys, recoveryKey))).toBe('wrong-recovery-key');
  });

  test('a wiped key is of no use', () => {
    const key = DataKey.random();
    key.wipe();
    expect(() => key.bytes()).toThrow('wiped');
  });
});

describe('recovery key', () => {
  const secret = Buffer.from(Array.from({ length: 23 }, (_, index) => index * 11));

  test('is printed as eight groups of five', () => {
    expect(printRecoveryKey(secret)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/u);
  });

  test('is read in any writing that looks the same', () => {
    const printed = printRecoveryKey(secret);
    const sloppy = printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect([readRecoveryKey(printed), readRecoveryKey(sloppy)]).toEqual([secret, secret]);
  });

  test('every single wrong character is found', async () => {
    const printed = printRecoveryKey(secret);
    for (let position = 0; position < printed.length; position += 1) {
      const character = printed[position];
      if (character === '-') continue;
      const wrong = printed.slice(0, position) + (character === 'Z' ? 'Y' : 'Z') + printed.slice(position + 1);
      expect(await refusal(() => readRecoveryKey(wrong))).toBe('mistyped-recovery-key');
    }
  });
});

describe('key file', () => {
  test('comes back as it was written', async () => {
    const folder = storeFolder(temporaryFolder());
    const { keys } = await createKeys(passphrase, cheap);
    writeKeyFile(folder, keys);
    expect(readKeyFile(folder)).toEqual(keys);
  });

  test('damage is told from a wrong passphrase, and a newer format from damage', async () => {
    const folder = storeFolder(temporaryFolder());
    const { keys } = await createKeys(passphrase, cheap);
    writeKeyFile(folder, keys);
    const good = readFileSync(folder.keyFile, 'utf8');
    const withContent = (content: string): Promise<string> => {
      writeFileSync(folder.keyFile, content);
      return refusal(() => readKeyFile(folder));
    };
    expect(await withContent(good.replace(keys.passphrase.salt, keys.recovery.salt))).toBe('damaged');
    expect(await withContent(good.slice(0, -40))).toBe('damaged');
    expect(await withContent(good.replace('"memoryKib": 64', '"memoryKib": 8'))).toBe('damaged');
    expect(await withContent('{}')).toBe('damaged');
    expect(await withContent(good.replace('"version": 1', '"version": 2'))).toBe('newer-schema');
  });
});

describe('a casebook from the first passphrase to the third', () => {
  test('is made, opened, given another passphrase, recovered, and given another recovery key', async () => {
    const path = `${temporaryFolder()}/casebook`;
    const { store, recoveryKey } = await createStore(path, passphrase, options);
    store.close();
    expect(readKeyFile(storeFolder(path)).passphrase.cost).toEqual(presentCost);
    await replacePassphrase(path, passphrase, next);
    expect(await refusal(() => openStore(path, { passphrase }, options))).toBe('wrong-passphrase');
    (await openStore(path, { passphrase: next }, options)).close();
    await resetPassphrase(path, recoveryKey, passphrase);
    (await openStore(path, { passphrase }, options)).close();
    const renewed = await renewRecoveryKey(path, { passphrase });
    expect(await refusal(() => openStore(path, { recoveryKey }, options))).toBe('wrong-recovery-key');
    (await openStore(path, { recoveryKey: renewed }, options)).close();
    expect(await refusal(() => createStore(path, passphrase, options))).toBe('already-exists');
  });
});
