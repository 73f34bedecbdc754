import fc from 'fast-check';
import * as z from 'zod';

import { bytes, civilDate, instant } from '../../electron/contract/values.ts';

const plainText = fc.string({ unit: 'grapheme', maxLength: 12 });

/**
 * Values that a schema of the contract takes, made from the schema itself, so that a new operation is covered the day it
 * is added. Whatever the schema still refuses is left out.
 *
 * @throws for a kind of schema that the contract has not used yet
 */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return shapeOf(schema).filter((value) => z.safeParse(schema, value).success);
}

function shapeOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === civilDate) return civilDates;
  if (schema === instant) return instants;
  if (schema === bytes) return fc.uint8Array({ maxLength: 64 });
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodArray) return fc.array(shapeOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodRecord) {
    // A name such as `__proto__` is no own property after a literal was made of it, so it is left out.
    const keys = shapeOf(schema.keyType)
      .map(String)
      .filter((key) => !(key in {}));
    return fc.dictionary(keys, shapeOf(schema.valueType), { maxKeys: 4, noNullPrototype: true });
  }
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.option(shapeOf(schema.unwrap()));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodUUID) return fc.uuid();
  if (schema instanceof z.ZodNumber) {
    // Versions and counts are small in life, and a small one is the one that may be right.
    return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 2000, max: 2100 }));
  }
  if (schema instanceof z.ZodString) return stringsOf(schema);
  throw new Error(`no values are known for a schema of the kind ${schema._zod.def.type}`);
}

function objectOf({ shape }: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries<z.core.$ZodType>(shape);
  const optional = (field: z.core.$ZodType): boolean => field instanceof z.ZodOptional;
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, shapeOf(field)])), {
    requiredKeys: fields.flatMap(([name, field]) => (optional(field) ? [] : [name])),
  });
}

/** Patterns of one line of free text are met by plain text; the others are met letter by letter. */
function stringsOf(schema: z.ZodString): fc.Arbitrary<string> {
  const closed = closedStrings.find(({ takes }) => z.safeParse(schema, takes).success && !takesText(schema));
  return closed === undefined ? plainText : closed.values;
}

function takesText(schema: z.ZodString): boolean {
  return z.safeParse(schema, 'plain text, with a comma').success;
}

const closedStrings = [
  { takes: '09:30', values: fc.stringMatching(/^([01]\d|2[0-3]):[0-5]\d$/) },
  { takes: 'Europe/London', values: fc.constantFrom('Europe/London', 'UTC', 'America/Los_Angeles') },
  { takes: 'MS', values: fc.stringMatching(/^\w{1,6}$/) },
];

const days = fc.integer({ min: 0, max: 40_000 });
const civilDates = days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const instants = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((ms) => new Date(ms).toISOString());
