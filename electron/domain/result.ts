/** A yes with its value, or an expected no with a code and the facts a reader needs. Bugs are exceptions, never results. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** An expected no. `code` is closed per function; `facts` hold what the sentence shown to the officer needs. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  facts?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: facts === undefined ? { code } : { code, facts } };
}

/** Marks a switch as complete: the compiler refuses a case that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
