import { namedEntities } from './html-entities.ts';

/** Elements whose content is not text a reader sees. */
const unseen = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
  'textarea',
]);

/** Elements that begin and end on a line of their own. */
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements with an empty line before and after. */
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'ul', 'ol', 'pre']);

/**
 * The readable text of an HTML message, for searching and for word suggestions. It is not a sanitiser: its result is
 * plain text and must be shown as such. One pass from left to right, so that hostile markup costs no more than its length.
 */
export function htmlToText(html: string): string {
  const text = new TextCollector();
  const unclosed = new Set<string>();
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    text.words(html.slice(position, open < 0 ? html.length : open));
    if (open < 0) break;
    const tag = readTag(html, open);
    position = tag.end;
    if (tag.name === undefined) text.words(tag.literal);
    else if (!unseen.has(tag.name)) text.tag(tag.name, tag.closing);
    else if (!tag.closing && !tag.selfClosing && !unclosed.has(tag.name)) {
      // An element that is never closed must not swallow the rest of the message.
      const end = closingTag(html, tag.name, position);
      if (end === undefined) unclosed.add(tag.name);
      else position = end;
    }
  }
  return text.result();
}

function closingTag(html: string, name: string, from: number): number | undefined {
  const pattern = new RegExp(`</${name}`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index;
}

interface Tag {
  readonly name: string | undefined;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly literal: string;
  readonly end: number;
}

function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return { name: '!', closing: false, selfClosing: true, literal: '', end: end < 0 ? html.length : end + 3 };
  }
  const opening = /^<(\/?)([a-z!?][\w:-]{0,40})/iu.exec(html.slice(open, open + 44));
  if (opening === null) return { name: undefined, closing: false, selfClosing: false, literal: '<', end: open + 1 };
  const end = tagEnd(html, open + opening[0].length);
  return {
    name: (opening[2] ?? '').toLowerCase(),
    closing: opening[1] === '/',
    selfClosing: html[end - 2] === '/',
    literal: '',
    end,
  };
}

/** The end of a tag; a `>` inside quoted attribute values does not count. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const character = html.charAt(i);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return i + 1;
    } else if ((character === '"' || character === "'") && html[i - 1] === '=') {
      quote = character;
    }
  }
  return html.length;
}

class TextCollector {
  readonly #lines: string[] = [];
  #line = '';
  /** Kept beside the line: asking a long line for its end again and again would cost its length each time. */
  #endsBlank = true;
  #preformatted = 0;

  words(raw: string): void {
    if (raw === '') return;
    const text = decodeEntities(raw);
    if (this.#preformatted > 0) {
      const [first = '', ...rest] = text.split(/\r\n|\r|\n/u);
      this.#add(first);
      for (const line of rest) {
        this.#endLine();
        this.#add(line);
      }
      return;
    }
    const plain = text.replaceAll(/[ \t\r\n\f]+/gu, ' ');
    this.#add(this.#endsBlank ? plain.trimStart() : plain);
  }

  tag(name: string, closing: boolean): void {
    if (name === 'br') {
      this.#endLine();
      return;
    }
    if (name === 'td' || name === 'th') {
      if (closing) this.#add('\t');
      return;
    }
    if (!blocks.has(name)) return;
    if (this.#line.trim() !== '') this.#endLine();
    if (paragraphs.has(name) && this.#lines.at(-1) !== '') this.#lines.push('');
    if (name === 'li' && !closing) this.#add('- ');
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (closing ? -1 : 1));
  }

  result(): string {
    if (this.#line.trim() !== '') this.#endLine();
    return this.#lines
      .join('\n')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
  }

  #add(text: string): void {
    if (text === '') return;
    this.#line += text;
    this.#endsBlank = text.endsWith(' ');
  }

  #endLine(): void {
    this.#lines.push(this.#line.replaceAll(/ ?\t/gu, '\t').trimEnd());
    this.#line = '';
    this.#endsBlank = true;
  }
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));?/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return namedEntities.get(name) ?? namedEntities.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    const usable = code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
    return usable || code === 10 || code === 9 ? String.fromCodePoint(code) : '\uFFFD';
  });
}
