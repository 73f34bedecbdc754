import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import {
  coreOperations,
  hostOnlyOperations,
  hostOperations,
  shellOperations,
  windowOperations,
} from '../../electron/contract/table.ts';
import { wallTime } from '../../electron/contract/values.ts';
import { excessOf, takesBytes } from '../../electron/main/message-limits.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

/** The same values in every run; a failure prints the one that failed. */
const runs = { numRuns: 50, seed: 20_261_123 };

const everything = { ...windowOperations, ...coreOperations };
const operations = Object.entries(everything);

describe('the table', () => {
  test('nobody carries out the same name twice, and the window cannot name what is the host’s only', () => {
    const names = [hostOperations, shellOperations, hostOnlyOperations].flatMap((table) => Object.keys(table));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(hostOnlyOperations).filter((name) => Object.hasOwn(windowOperations, name))).toEqual([]);
    expect(Object.keys(hostOnlyOperations).every((name) => name.startsWith('host.'))).toBe(true);
  });

  test.each(operations)('%s is named area.verb', (name) => {
    expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/u);
  });

  test('only the life of the casebook works while it is locked', () => {
    const open = operations.flatMap(([name, { needs }]) => (needs === 'nothing' ? [name] : []));
    expect(open.toSorted()).toEqual([
      'casebook.create',
      'casebook.lock',
      'casebook.recover',
      'casebook.status',
      'casebook.unlock',
      'host.create',
      'host.open',
      'host.recover',
    ]);
  });
});

describe.each(operations)('%s', (_name, { input }) => {
  const valid = arbitraryOf(input);

  test('takes what its own schema says, unchanged by the way between the processes', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(input.safeParse(structuredClone(value))).toEqual({ success: true, data: value });
      }),
      runs,
    );
  });

  test('is no larger or deeper than the gateway lets through', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(excessOf(value, takesBytes({ kind: 'query', needs: 'nothing', input, output: input }))).toBeUndefined();
      }),
      runs,
    );
  });

  test('refuses an unknown key, at the top and in every object below', () => {
    fc.assert(
      fc.property(valid, (value) => {
        for (const changed of withUnknownKey(value)) expect(input.safeParse(changed).success).toBe(false);
      }),
      runs,
    );
  });

  test('has no text without a longest length', () => {
    expect(endlessTexts(input, '')).toEqual([]);
  });
});

/** The value once for each object in it, with a key more in that object. A record refuses the value under the key. */
function withUnknownKey(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.flatMap((item, index) => withUnknownKey(item).map((changed) => list.with(index, changed)));
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return [
    { ...value, unknownKey: 1 },
    ...Object.entries(value).flatMap(([key, field]) =>
      withUnknownKey(field).map((changed) => ({ ...value, [key]: changed })),
    ),
  ];
}

/** Texts of the shell's own requests to the host are paths that the officer chose in a dialog. */
const chosenPaths = new Set(['.folder', '.path']);

function endlessTexts(schema: z.core.$ZodType, at: string): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) =>
      endlessTexts(field, `${at}.${name}`),
    );
  if (schema instanceof z.ZodArray) return endlessTexts(schema.element, `${at}[]`);
  if (schema instanceof z.ZodRecord)
    return [...endlessTexts(schema.keyType, `${at} key`), ...endlessTexts(schema.valueType, `${at}{}`)];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return endlessTexts(schema.unwrap(), at);
  if (schema === wallTime || chosenPaths.has(at)) return [];
  return schema instanceof z.ZodString && schema.maxLength === null ? [at] : [];
}
