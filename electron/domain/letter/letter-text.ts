/** A part of a letter's body as it is set: a heading, a paragraph with its lines, or a list. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly string[])[] };

/**
 * The body of a letter in its parts. The text is plain: `# ` begins a heading, `- ` an entry of a list, two blanks at
 * the start of a line continue the entry before it, an empty line ends a paragraph. Every format is made from this.
 */
export function letterBlocks(text: string): readonly LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let lines: string[] = [];
  let items: string[][] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    lines = [];
    items = [];
  };
  for (const line of text.split('\n')) {
    const entry = items.at(-1);
    if (line.trim() === '') close();
    else if (line.startsWith('# ')) {
      close();
      blocks.push({ kind: 'heading', text: line.slice(2).trim() });
    } else if (line.startsWith('- ')) {
      if (lines.length > 0) close();
      items.push([line.slice(2).trim()]);
    } else if (entry !== undefined && line.startsWith('  ')) entry.push(line.trim());
    else {
      if (items.length > 0) close();
      lines.push(line.trim());
    }
  }
  close();
  return blocks;
}
