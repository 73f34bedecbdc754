import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { windowOperations } from '../../../electron/contract/table.ts';
import { bytes, largestFileBytes } from '../../../electron/contract/values.ts';
import {
  deepestInput,
  excessOf,
  mostCharacters,
  mostValues,
  takesBytes,
} from '../../../electron/main/message-limits.ts';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function cyclic(): unknown {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}

/** Small in memory, endless to walk: every level holds the next one twice. */
function bomb(): unknown {
  let value: unknown = [];
  for (let level = 0; level < 40; level += 1) value = [value, value];
  return value;
}

class Instance {
  readonly field = 1;
}

describe('limits of a message', () => {
  test.each<{ why: string; input: unknown; excess: ReturnType<typeof excessOf> }>([
    { why: 'an empty object', input: {}, excess: undefined },
    { why: 'nothing', input: undefined, excess: undefined },
    { why: 'plain data', input: { a: [1, 'b', null, true, undefined] }, excess: undefined },
    { why: 'the deepest allowed', input: nested(deepestInput), excess: undefined },
    { why: 'one level too deep', input: nested(deepestInput + 1), excess: 'too-large' },
    { why: 'a cycle', input: cyclic(), excess: 'too-large' },
    { why: 'a doubling structure', input: bomb(), excess: 'too-large' },
    { why: 'the longest allowed text', input: ['x'.repeat(mostCharacters)], excess: undefined },
    { why: 'one character too many', input: ['x'.repeat(mostCharacters), 'x'], excess: 'too-large' },
    { why: 'long keys', input: { ['x'.repeat(mostCharacters + 1)]: 1 }, excess: 'too-large' },
    { why: 'too many values', input: Array.from({ length: mostValues }, () => 0), excess: 'too-large' },
    { why: 'a long empty list', input: Array.from({ length: 5_000_000 }), excess: 'too-large' },
    { why: 'a map', input: new Map(), excess: 'invalid-input' },
    { why: 'a date', input: { at: new Date(0) }, excess: 'invalid-input' },
    { why: 'a class instance', input: new Instance(), excess: 'invalid-input' },
    { why: 'a big integer', input: 1n, excess: 'invalid-input' },
    { why: 'a raw buffer', input: { content: new ArrayBuffer(1) }, excess: 'invalid-input' },
    { why: 'bytes where none are taken', input: { content: new Uint8Array(1) }, excess: 'invalid-input' },
    { why: 'an object without prototype', input: Object.create(null), excess: undefined },
  ])('$why', ({ input, excess }) => {
    expect(excessOf(input, false)).toBe(excess);
  });

  test('bytes pass at the top of an operation that takes them, and nowhere deeper', () => {
    expect(excessOf({ content: new Uint8Array(1) }, true)).toBeUndefined();
    expect(excessOf({ deeper: { content: new Uint8Array(1) } }, true)).toBe('invalid-input');
    expect(excessOf(new Uint8Array(1), true)).toBe('invalid-input');
  });

  test('bytes beyond the largest file are too large', () => {
    expect(excessOf({ content: new Uint8Array(largestFileBytes) }, true)).toBeUndefined();
    expect(excessOf({ content: new Uint8Array(largestFileBytes + 1) }, true)).toBe('too-large');
  });

  test.each(Object.entries(windowOperations))(
    '%s takes bytes at the top of its input, if at all',
    (_name, operation) => {
      expect(takesBytes(operation)).toBe(holdsBytes(operation.input));
    },
  );
});

/** Whether bytes stand anywhere in a schema. */
function holdsBytes(schema: z.core.$ZodType): boolean {
  if (schema === bytes) return true;
  if (schema instanceof z.ZodObject) return Object.values<z.core.$ZodType>(schema.shape).some(holdsBytes);
  if (schema instanceof z.ZodArray) return holdsBytes(schema.element);
  return (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) && holdsBytes(schema.unwrap());
}
