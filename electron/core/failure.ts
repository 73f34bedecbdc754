import type { ApiError, ErrorCode } from '../contract/errors.ts';

/** The refusal of an operation, in the form in which it travels to the window or the command line. */
export function fail(
  code: ErrorCode,
  facts?: Readonly<Record<string, string | number>>,
  field?: string,
): { readonly ok: false; readonly error: ApiError } {
  return {
    ok: false,
    error: {
      code,
      ...(facts === undefined ? {} : { facts: { ...facts } }),
      ...(field === undefined ? {} : { field }),
    },
  };
}
