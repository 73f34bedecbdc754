import type { ApiError, ErrorCode } from '../contract/errors.ts';

/** A refusal of the shell, in the envelope in which it travels to the window. */
export function refuse(
  code: ErrorCode,
  facts?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: ApiError } {
  return { ok: false, error: facts === undefined ? { code } : { code, facts: { ...facts } } };
}

/** An answer that is a yes. */
export function yes<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
