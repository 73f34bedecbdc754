/**
 * The source of a message with its style attributes under another name.
 *
 * The window's policy reports a style attribute as soon as any document of the page reads it, even one that shows
 * nothing, and a report must mean that something is wrong with the program. Nothing relies on this: an attribute in
 * markup so broken that it is missed here is reported once and taken out by the sanitiser.
 */
export function withoutStyleAttributes(source: string): string {
  let written = '';
  let from = 0;
  let inTag = false;
  let quote = '';
  let before = '';
  let lastInk = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (!inTag) {
      inTag = character === '<' && /[a-z]/iu.test(source.charAt(at + 1));
    } else if (character === '>') {
      inTag = false;
    } else if (lastInk === '=' && (character === '"' || character === "'")) {
      quote = character;
    } else if (lastInk !== '=' && /[\s/"']/u.test(before) && isStyle(source.slice(at, at + 6))) {
      written += `${source.slice(from, at)}data-`;
      from = at;
    }
    before = character;
    if (!/\s/u.test(character)) lastInk = character;
  }
  return written + source.slice(from);
}

function isStyle(start: string): boolean {
  return /^style[\s=>/]?$/iu.test(start);
}
