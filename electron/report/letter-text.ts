import { letterBlocks } from '../domain/letter/letter-text.ts';
import type { LetterBlock } from '../domain/letter/letter-text.ts';
import { recipientLines, senderLines } from './letter-paper.ts';
import type { LetterPaper } from './letter-paper.ts';

/** A letter as plain text, for copying into a mail program or a portal, and as the text part of a message. */
export function letterText(paper: LetterPaper): string {
  const head = [paper.organisation.name, ...senderLines(paper)].join('\n');
  const to = recipientLines(paper).join('\n');
  const parts = [head, paper.date, to, `Our reference: ${paper.ref}`, paper.subject, letterBodyText(paper.body)];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

/** The body alone as plain text: headings stand on a line of their own, entries of a list behind a dash. */
export function letterBodyText(body: string): string {
  return letterBlocks(body).map(blockText).join('\n\n');
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.lines.join('\n');
    case 'list':
      return block.items.map((lines) => `- ${lines.join('\n  ')}`).join('\n');
  }
}
