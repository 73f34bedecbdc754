import * as z from 'zod';

import { chosenDateOrder, logField } from '../contract/intake.ts';
import { CommandFailed } from './io.ts';

const columnMap = z.strictObject({
  columns: z.record(z.string(), logField).default({}),
  dateOrder: chosenDateOrder.nullable().default(null),
});

/** The file of `--map`: `{ "columns": { "Received": "received-on" }, "dateOrder": "day-first" }`. */
export function readColumnMap(content: Uint8Array): z.infer<typeof columnMap> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new CommandFailed('The map is not valid JSON.');
  }
  const read = columnMap.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new CommandFailed(
    `The map does not fit at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}
