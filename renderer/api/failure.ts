import type { ApiError } from '../../electron/contract/errors.ts';

/** An operation said no. `error` holds the code and the facts; the words are chosen by `sentenceOf` in `renderer/ui`. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.code);
    this.error = error;
  }
}

/**
 * The refusal in anything that was thrown.
 *
 * Whatever is no `ApiFailure` is a bug of the program or a message that could not be sent, and is shown as such.
 */
export function errorOf(thrown: unknown): ApiError {
  return thrown instanceof ApiFailure ? thrown.error : { code: 'internal' };
}
