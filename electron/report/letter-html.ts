import { createHash } from 'node:crypto';

import { letterBlocks } from '../domain/letter/letter-text.ts';
import type { LetterBlock } from '../domain/letter/letter-text.ts';
import { escapeHtml, html, trusted } from './html.ts';
import type { SafeHtml } from './html.ts';
import { recipientLines, senderLines } from './letter-paper.ts';
import type { LetterPaper } from './letter-paper.ts';
import { letterStyle } from './letter-style.ts';

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(letterStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Whole, because a blank more or less inside it would change its hash. */
const styleElement = trusted(`<style>${letterStyle}</style>`);

/**
 * A letter as one HTML document: the preview, and what is printed to PDF. It loads nothing and holds no script. Its
 * title, which becomes metadata of a PDF, is the reference alone. Gaps are marked on the screen.
 */
export function letterHtml(paper: LetterPaper): string {
  return `<!doctype html>\n${html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${paper.ref}</title>
      ${styleElement}
    </head>
    <body>
      <header class="sender">
        <strong dir="auto">${paper.organisation.name}</strong>
        ${senderLines(paper).map((line) => html`<p dir="auto">${line}</p>`)}
      </header>
      <main>
        <address class="recipient">${recipientLines(paper).map((line) => html`<p dir="auto">${line}</p>`)}</address>
        <div class="facts">
          <p>${paper.date}</p>
          <p>Our reference: ${paper.ref}</p>
        </div>
        <h1 dir="auto">${withGaps(paper.subject)}</h1>
        ${letterBlocks(paper.body).map(blockHtml)}
      </main>
    </body>
  </html>`.toString()}\n`;
}

/** The footer of each printed page: reference and page number. It does not see the style of the document. */
export function letterFooterHtml(ref: string): string {
  return `<div style="width:100%;margin:0 20mm;font:8px system-ui,'Segoe UI','Helvetica Neue','Liberation Sans',Arial,sans-serif;color:#566164;display:flex;justify-content:space-between"><span>${escapeHtml(ref)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
}

function blockHtml(block: LetterBlock): SafeHtml {
  switch (block.kind) {
    case 'heading':
      return html`<h2 dir="auto">${withGaps(block.text)}</h2>`;
    case 'paragraph':
      return html`<p dir="auto">${broken(block.lines)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((lines) => html`<li dir="auto">${broken(lines)}</li>`)}
      </ul>`;
  }
}

function broken(lines: readonly string[]): readonly (string | SafeHtml | readonly (string | SafeHtml)[])[] {
  return lines.flatMap((line, index) => (index === 0 ? [withGaps(line)] : [html`<br />`, withGaps(line)]));
}

/** The text with what is still to be filled in marked. */
function withGaps(text: string): readonly (string | SafeHtml)[] {
  return text
    .split(/(\[\[[^[\]\n]{1,200}\]\])/u)
    .map((part) => (part.startsWith('[[') ? html`<mark>${part}</mark>` : part));
}
