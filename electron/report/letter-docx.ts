import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

import { letterBlocks } from '../domain/letter/letter-text.ts';
import type { LetterBlock } from '../domain/letter/letter-text.ts';
import { escapeHtml } from './html.ts';
import { recipientLines, senderLines } from './letter-paper.ts';
import type { LetterPaper } from './letter-paper.ts';

/** Lengths in twentieths of a point, the unit of the format. */
const point = 20;
const millimetres = (length: number): number => Math.round(length * 56.7);
const soft = '566164';
const bullets = 'letter-bullets';

/**
 * A letter as a Word document. Its properties hold the reference as title and nothing else: no author, no company, no
 * times, no paths. It has no macro, no field but the page number, and nothing that is loaded from elsewhere.
 */
export async function letterDocx(paper: LetterPaper): Promise<Uint8Array> {
  const document = new Document({
    title: plain(paper.ref),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 8 * point } },
        },
        heading1: {
          run: { size: 25, bold: true, color: '1B2426' },
          paragraph: { spacing: { before: 10 * point, after: 12 * point } },
        },
        heading2: {
          run: { size: 22, bold: true, color: '1B2426' },
          paragraph: { spacing: { before: 12 * point, after: 4 * point }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: millimetres(7), hanging: millimetres(5) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: { top: millimetres(20), bottom: millimetres(20), left: millimetres(25), right: millimetres(25) },
          },
        },
        footers: { default: footer(paper.ref) },
        children: [...head(paper), ...letterBlocks(paper.body).flatMap(blockParagraphs)],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(paper.ref) };
  return new Uint8Array(await Packer.toBuffer(document, undefined, [properties]));
}

/** The properties of the document, written by hand: the library would add the moment it was made. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(title)}</dc:title></cp:coreProperties>`;
}

function head(paper: LetterPaper): readonly Paragraph[] {
  const recipient = recipientLines(paper);
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { after: 0 },
      children: [new TextRun({ text: plain(paper.organisation.name), bold: true, size: 24 })],
    }),
    ...senderLines(paper).map(
      (line) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { after: 0 },
          children: [new TextRun({ text: plain(line), size: 19, color: soft })],
        }),
    ),
    ...recipient.map(
      (line, index) =>
        new Paragraph({
          spacing: { before: index === 0 ? 36 * point : 0, after: 0 },
          children: [new TextRun({ text: plain(line) })],
        }),
    ),
    new Paragraph({ spacing: { before: 24 * point, after: 0 }, children: [new TextRun({ text: plain(paper.date) })] }),
    new Paragraph({
      spacing: { after: 16 * point },
      children: [new TextRun({ text: `Our reference: ${plain(paper.ref)}` })],
    }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: plain(paper.subject) })] }),
  ];
}

function blockParagraphs(block: LetterBlock): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: plain(block.text) })] })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.lines) })];
    case 'list':
      return block.items.map(
        (lines) =>
          new Paragraph({
            numbering: { reference: bullets, level: 0 },
            spacing: { after: 3 * point },
            children: runs(lines),
          }),
      );
  }
}

function runs(lines: readonly string[]): TextRun[] {
  return lines.map((line, index) => new TextRun(index === 0 ? { text: plain(line) } : { text: plain(line), break: 1 }));
}

function footer(ref: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${plain(ref)} · Page `, size: 16, color: soft }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16, color: soft }),
        ],
      }),
    ],
  });
}

/** Text as XML can hold it: the characters that XML 1.0 forbids become the replacement character. */
function plain(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
