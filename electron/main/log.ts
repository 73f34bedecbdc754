import type { ErrorCode } from '../contract/errors.ts';

/**
 * Everything the shell ever writes down about its work. The fields are closed: names of operations, codes, kinds of
 * error and field paths of the contract; never an input, a text, a path or the message of an error.
 */
export type LogEntry =
  | { readonly event: 'refused'; readonly operation: string; readonly code: ErrorCode; readonly why?: string }
  | { readonly event: 'answer-out-of-contract'; readonly operation: string; readonly field: string }
  | { readonly event: 'failed'; readonly during: string; readonly error: string }
  | { readonly event: 'host-ended'; readonly exitCode: number }
  | { readonly event: 'locked'; readonly because: string };

export type Log = (entry: LogEntry) => void;

/** Writes one JSON line per entry. */
export function lineLog(write: (line: string) => void): Log {
  return (entry) => write(`${JSON.stringify(entry)}\n`);
}

/** The kind of an error without its message, which may quote personal data or paths. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
