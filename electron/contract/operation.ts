import type * as z from 'zod';

/**
 * One operation: what it takes, what it gives, and who carries it out.
 *
 * A `query` changes nothing. A `command` may; it carries the row version it saw, and a stale one is `conflict`.
 * `needs: 'unlocked'` operations answer `locked` while the casebook is locked.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly needs: 'unlocked' | 'nothing';
  readonly input: Input;
  readonly output: Output;
}

export type OperationTable = Readonly<Record<string, Operation>>;

interface Shape<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly needs?: 'unlocked' | 'nothing';
}

/** An operation that only reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  shape: Shape<Input, Output>,
): Operation<Input, Output> {
  return { kind: 'query', needs: shape.needs ?? 'unlocked', input: shape.input, output: shape.output };
}

/** An operation that may change something. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  shape: Shape<Input, Output>,
): Operation<Input, Output> {
  return { kind: 'command', needs: shape.needs ?? 'unlocked', input: shape.input, output: shape.output };
}

export type InputOf<T extends OperationTable, Name extends keyof T> = z.infer<T[Name]['input']>;
export type OutputOf<T extends OperationTable, Name extends keyof T> = z.infer<T[Name]['output']>;
