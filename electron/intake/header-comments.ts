/**
 * A header value without its comments, RFC 5322 section 3.2.2: they stand in brackets, may be nested, and a bracket in
 * a quoted text or after a backslash is an ordinary character.
 */
export function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let plain = '';
  for (let i = 0; i < value.length; i += 1) {
    const character = value.charAt(i);
    if (character === '\\') {
      if (depth === 0) plain += value.slice(i, i + 2);
      i += 1;
    } else if (character === '"' && depth === 0) {
      quoted = !quoted;
      plain += character;
    } else if (character === '(' && !quoted) {
      depth += 1;
    } else if (character === ')' && depth > 0) {
      depth -= 1;
    } else if (depth === 0) {
      plain += character;
    }
  }
  return plain;
}
