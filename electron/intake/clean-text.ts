/** Text with nothing to clean, as most cells of a log are; one test is much cheaper than three replacements. */
const plain = /^[\t\n -~\u00A1-\u024F]*$/u;

/** A text in which half of a character pair, which no file can hold, is replaced by the replacement character. */
export function wholeCharacters(text: string): string {
  return plain.test(text) ? text : text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text from outside without control characters (tab and line break stay), with plain line breaks and whole characters. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text.trimEnd();
  return wholeCharacters(text)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/gu, '')
    .trimEnd();
}

/** One line of text from outside: no breaks, no invisible direction marks, at most `longest` characters. */
export function cleanLine(text: string, longest = 300): string {
  const line = cleanText(text)
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\u200B]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return shorten(line, longest);
}

/** A text cut to a number of characters, with an ellipsis where something was left out; never inside a character. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`;
}
