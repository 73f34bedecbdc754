import type { Result } from '../result.ts';
import type { KnownField, TemplateNode } from './template-node.ts';

/** Longest template in characters, most tags in one, and deepest nesting of its blocks. */
export const templateLimits = { characters: 50_000, tags: 2_000, depth: 6 } as const;

export type TemplateFaultCode =
  | 'too-long'
  | 'too-many-tags'
  | 'too-deep'
  | 'open-braces'
  | 'not-a-tag'
  | 'unknown-field'
  | 'list-without-each'
  | 'flag-as-text'
  | 'not-a-list'
  | 'list-in-list'
  | 'item-outside-list'
  | 'unknown-item'
  | 'block-not-closed'
  | 'end-without-block'
  | 'wrong-end'
  | 'else-without-if'
  | 'second-else';

/** One thing that is wrong with a template, and on which line. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly line: number;
  /** What stands there: the name of a field, or the tag. */
  readonly name: string;
}

interface Tag {
  readonly content: string;
  readonly line: number;
}

type Piece = { readonly text: string; readonly line: number } | Tag;

interface Block {
  readonly opened: Tag;
  readonly kind: 'if' | 'unless' | 'each';
  readonly name: string;
  readonly nodes: TemplateNode[];
  otherwise: TemplateNode[] | undefined;
}

/**
 * Reads a template.
 *
 * The language is small on purpose and runs nothing: `{{case.reference}}` puts a field in; `{{#if field}}`, `{{else}}`,
 * `{{/if}}` and `{{#unless field}}` keep or leave out a part; `{{#each list}}` … `{{item.reason}}` … `{{/each}}` repeats
 * one. Everything else is plain text, in which a line with `# ` is a heading, one with `- ` an entry of a list, and an
 * empty line ends a paragraph. A tag of a block that stands alone on its line takes the line with it.
 *
 * The no holds every fault found, each with its line; a field that is not known is one.
 */
export function parseTemplate(
  text: string,
  fields: readonly KnownField[],
): Result<readonly TemplateNode[], readonly TemplateFault[]> {
  if (text.length > templateLimits.characters)
    return { ok: false, error: [{ code: 'too-long', line: 1, name: String(templateLimits.characters) }] };
  const faults: TemplateFault[] = [];
  const pieces = piecesOf(text, faults);
  if (pieces.filter(isTag).length > templateLimits.tags)
    return { ok: false, error: [{ code: 'too-many-tags', line: 1, name: String(templateLimits.tags) }] };
  const nodes = treeOf(pieces, new Map(fields.map((field) => [field.name, field])), faults);
  return faults.length === 0 ? { ok: true, value: nodes } : { ok: false, error: faults };
}

/** The same for a template of this program, where a fault is a bug. */
export function parsedTemplate(text: string, fields: readonly KnownField[]): readonly TemplateNode[] {
  const parsed = parseTemplate(text, fields);
  if (parsed.ok) return parsed.value;
  throw new Error(`a shipped template is wrong: ${JSON.stringify(parsed.error)}`);
}

function isTag(piece: Piece): piece is Tag {
  return 'content' in piece;
}

/** Cuts the text at its tags, in one walk. */
function piecesOf(text: string, faults: TemplateFault[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let position = 0;
  const take = (part: string): void => {
    if (part !== '') pieces.push({ text: part, line });
    line += part.split('\n').length - 1;
  };
  for (;;) {
    const open = text.indexOf('{{', position);
    if (open < 0) break;
    const close = text.indexOf('}}', open + 2);
    const end = text.indexOf('\n', open);
    if (close < 0 || (end >= 0 && end < close)) {
      take(text.slice(position, open));
      faults.push({ code: 'open-braces', line, name: text.slice(open, open + 40).split('\n')[0] ?? '' });
      position = end < 0 ? text.length : end;
      continue;
    }
    const content = text.slice(open + 2, close).trim();
    const alone = isBlockTag(content) ? lineAround(text, open, close + 2) : undefined;
    take(text.slice(position, Math.max(position, alone?.start ?? open)));
    pieces.push({ content, line });
    position = alone?.end ?? close + 2;
    if (alone !== undefined && alone.end > close + 2 && text[alone.end - 1] === '\n') line += 1;
  }
  take(text.slice(position));
  return pieces;
}

function isBlockTag(content: string): boolean {
  return content.startsWith('#') || content.startsWith('/') || content === 'else';
}

/** The whole line around a tag, when nothing else stands on it. */
function lineAround(text: string, open: number, after: number): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('\n', open - 1) + 1;
  const lineEnd = text.indexOf('\n', after);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const rest = text.slice(start, open) + text.slice(after, end);
  return rest.trim() === '' ? { start, end } : undefined;
}

const opening = /^#(if|unless|each)\s+([a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*)$/u;
const fieldName = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/u;

function treeOf(
  pieces: readonly Piece[],
  fields: ReadonlyMap<string, KnownField>,
  faults: TemplateFault[],
): readonly TemplateNode[] {
  const root: TemplateNode[] = [];
  const open: Block[] = [];
  const target = (): TemplateNode[] => {
    const block = open.at(-1);
    return block === undefined ? root : (block.otherwise ?? block.nodes);
  };
  const fault = (code: TemplateFaultCode, { line, content }: Tag, name = content): void => {
    faults.push({ code, line, name: name.slice(0, 80) });
  };

  for (const piece of pieces) {
    if (!isTag(piece)) {
      target().push({ kind: 'text', text: piece.text, line: piece.line });
      continue;
    }
    const { content, line } = piece;
    const opened = opening.exec(content);
    if (opened !== null) {
      const kind = opened[1] === 'each' ? 'each' : opened[1] === 'unless' ? 'unless' : 'if';
      const name = opened[2] ?? '';
      const code = blockFault(kind, name, fields, open);
      if (code !== undefined) fault(code, piece, name);
      open.push({ opened: piece, kind, name, nodes: [], otherwise: undefined });
    } else if (content.startsWith('/')) {
      const block = open.at(-1);
      if (block === undefined) fault('end-without-block', piece);
      else if (content !== `/${block.kind}`) fault('wrong-end', piece);
      if (block === undefined) continue;
      open.pop();
      target().push(closed(block));
    } else if (content === 'else') {
      const block = open.at(-1);
      if (block === undefined || block.kind === 'each') fault('else-without-if', piece);
      else if (block.otherwise !== undefined) fault('second-else', piece);
      else block.otherwise = [];
    } else if (fieldName.test(content)) {
      const code = fieldFault(content, fields, open);
      if (code !== undefined) fault(code, piece);
      target().push({ kind: 'field', name: content, line });
    } else fault('not-a-tag', piece);
  }
  for (const block of open) fault('block-not-closed', block.opened);
  return root;
}

function closed({ kind, name, opened, nodes, otherwise = [] }: Block): TemplateNode {
  const { line } = opened;
  return kind === 'each'
    ? { kind: 'list', name, line, each: nodes }
    : { kind: 'choice', name, negated: kind === 'unless', line, then: nodes, otherwise };
}

function blockFault(
  kind: Block['kind'],
  name: string,
  fields: ReadonlyMap<string, KnownField>,
  open: readonly Block[],
): TemplateFaultCode | undefined {
  if (open.length >= templateLimits.depth) return 'too-deep';
  if (kind === 'each' && open.some((block) => block.kind === 'each')) return 'list-in-list';
  if (kind !== 'each' && name.startsWith('item.')) return itemFault(name, fields, open);
  const field = fields.get(name);
  if (field === undefined) return 'unknown-field';
  return kind === 'each' && field.form !== 'list' ? 'not-a-list' : undefined;
}

function fieldFault(
  name: string,
  fields: ReadonlyMap<string, KnownField>,
  open: readonly Block[],
): TemplateFaultCode | undefined {
  if (name.startsWith('item.')) return itemFault(name, fields, open);
  const field = fields.get(name);
  if (field === undefined) return 'unknown-field';
  if (field.form === 'list') return 'list-without-each';
  return field.form === 'flag' ? 'flag-as-text' : undefined;
}

function itemFault(
  name: string,
  fields: ReadonlyMap<string, KnownField>,
  open: readonly Block[],
): TemplateFaultCode | undefined {
  const list = open.find((block) => block.kind === 'each');
  if (list === undefined) return 'item-outside-list';
  const items = fields.get(list.name)?.items ?? [];
  return items.includes(name.slice('item.'.length)) ? undefined : 'unknown-item';
}

/** A fault in one plain sentence, with its line. */
export function faultSentence({ code, line, name }: TemplateFault): string {
  return `Line ${line}: ${sentences[code](name)}`;
}

const sentences: Readonly<Record<TemplateFaultCode, (name: string) => string>> = {
  'too-long': (most) => `the template is longer than ${most} characters.`,
  'too-many-tags': (most) => `the template has more than ${most} fields and blocks.`,
  'too-deep': (name) => `the block "${name}" is nested too deeply.`,
  'open-braces': (name) => `"${name}" opens with {{ and is not closed by }} on the same line.`,
  'not-a-tag': (name) => `"{{${name}}}" is neither a field nor a block.`,
  'unknown-field': (name) => `there is no field "${name}".`,
  'list-without-each': (name) => `"${name}" is a list; use it between {{#each ${name}}} and {{/each}}.`,
  'flag-as-text': (name) => `"${name}" is a yes or no; use it as {{#if ${name}}}.`,
  'not-a-list': (name) => `"${name}" is not a list, so it cannot be repeated.`,
  'list-in-list': (name) => `the list "${name}" stands inside another list.`,
  'item-outside-list': (name) => `"${name}" is used outside of a list.`,
  'unknown-item': (name) => `the entries of this list have no "${name}".`,
  'block-not-closed': (name) => `the block "${name}" is not closed.`,
  'end-without-block': (name) => `"{{${name}}}" closes nothing.`,
  'wrong-end': (name) => `"{{${name}}}" closes another block than the one that is open.`,
  'else-without-if': () => '"{{else}}" stands outside of an {{#if}}.',
  'second-else': () => 'the block has a second {{else}}.',
};
