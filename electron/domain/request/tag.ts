/** Longest tag, in characters. */
export const longestTag = 40;

/** A tag as it is kept: one blank between words, small letters. Empty when there is nothing in it. */
export function plainTag(tag: string): string {
  return tag.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase().slice(0, longestTag).trimEnd();
}
