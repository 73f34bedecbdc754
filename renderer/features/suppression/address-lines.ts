import type { SuppressionKind } from '../../../electron/domain/request/suppression.ts';

/** Most addresses that one command takes. */
export const mostAddresses = 10_000;

const emailInText = /[^\s@,;"'<>()]+@[^\s@,;"'<>()]+/gu;

/**
 * The addresses in a pasted text or a CSV file, each once.
 *
 * E-mail addresses are picked out wherever they stand. Telephone numbers are taken from the cells of a line that hold
 * seven digits or more; a postal address is a whole line, because its parts are cells too.
 */
export function addressLines(kind: SuppressionKind, text: string): readonly string[] {
  if (kind === 'email') return unique(text.match(emailInText) ?? []);
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  if (kind === 'post') return unique(lines.map((line) => line.replaceAll('"', '').trim()));
  const cells = lines.flatMap((line) => line.split(/[,;\t]/u).map((cell) => cell.replaceAll('"', '').trim()));
  return unique(cells.filter((cell) => /^[\d\s()+./-]+$/u.test(cell) && cell.replaceAll(/\D/gu, '').length >= 7));
}

function unique(found: readonly string[]): readonly string[] {
  return [...new Set(found.filter((each) => each !== '').map((each) => each.slice(0, 500)))];
}
