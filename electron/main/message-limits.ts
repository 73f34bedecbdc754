import * as z from 'zod';

import type { Operation } from '../contract/operation.ts';
import { bytes, largestFileBytes } from '../contract/values.ts';

/** Deepest nesting of an input: the contract's deepest is 4. */
export const deepestInput = 8;
/** Most values and keys in one input: fifty thousand accepted lines of a log, and room. */
export const mostValues = 100_000;
/** Most characters in one input, keys included: the longest draft, and room. */
export const mostCharacters = 1_000_000;

/**
 * Why a message is not even looked at by its schema, or undefined when it may be.
 *
 * Only plain data passes: no class instances, maps, dates or functions. Bytes pass where the operation takes them, at
 * the top, up to the largest file. The walk stops at the first excess, so a hostile message costs no more than a large
 * honest one; a cycle is found by its depth.
 */
export function excessOf(input: unknown, takesBytes: boolean): 'invalid-input' | 'too-large' | undefined {
  let values = 0;
  let characters = 0;

  function walk(value: unknown, depth: number): 'invalid-input' | 'too-large' | undefined {
    values += 1;
    if (values > mostValues || depth > deepestInput) return 'too-large';
    switch (typeof value) {
      case 'string':
        characters += value.length;
        return characters > mostCharacters ? 'too-large' : undefined;
      case 'number':
      case 'boolean':
      case 'undefined':
        return undefined;
      case 'object':
        if (value === null) return undefined;
        if (value instanceof Uint8Array) return walkBytes(value, depth);
        if (Array.isArray(value)) return walkAll(value, depth);
        return walkObject(value, depth);
      default:
        return 'invalid-input';
    }
  }

  function walkBytes(value: Uint8Array, depth: number): 'invalid-input' | 'too-large' | undefined {
    if (!takesBytes || depth !== 1) return 'invalid-input';
    return value.byteLength > largestFileBytes ? 'too-large' : undefined;
  }

  function walkAll(list: readonly unknown[], depth: number): 'invalid-input' | 'too-large' | undefined {
    if (list.length > mostValues) return 'too-large';
    for (const value of list) {
      const excess = walk(value, depth + 1);
      if (excess !== undefined) return excess;
    }
    return undefined;
  }

  function walkObject(object: object, depth: number): 'invalid-input' | 'too-large' | undefined {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) return 'invalid-input';
    for (const [key, value] of Object.entries(object)) {
      characters += key.length;
      if (characters > mostCharacters) return 'too-large';
      const excess = walk(value, depth + 1);
      if (excess !== undefined) return excess;
    }
    return undefined;
  }

  return walk(input, 0);
}

/** Whether an operation takes a file's bytes. */
export function takesBytes({ input }: Operation): boolean {
  return input instanceof z.ZodObject && Object.values(input.shape).includes(bytes);
}
