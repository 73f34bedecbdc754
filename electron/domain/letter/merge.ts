import type { TemplateNode } from './template-node.ts';

/** One entry of a list: what it holds, by name. */
export type MergeItem = Readonly<Record<string, string>>;
export type MergeValue = string | boolean | readonly MergeItem[];
/** The values of the fields of one letter, by name. A name that is missing is empty. */
export type MergeValues = Readonly<Record<string, MergeValue>>;

/** A field that the text needs and that is empty. */
export interface EmptyField {
  readonly name: string;
  readonly line: number;
}

export interface Merged {
  readonly text: string;
  readonly empty: readonly EmptyField[];
}

/**
 * The text of a template with its values. What stands in an empty field's place is a gap, `[[name]]` in words, which the
 * finished text must not have.
 *
 * A value is put in as it is and never read again: braces in a name stay braces. Parts that are left out do not count,
 * so an optional block around a field makes the field optional.
 */
export function merge(nodes: readonly TemplateNode[], values: MergeValues, label: (name: string) => string): Merged {
  const empty: EmptyField[] = [];
  let text = '';

  function put(value: string): void {
    // Further lines of a value inside an entry of a list belong to that entry.
    const inList = text.slice(text.lastIndexOf('\n') + 1).startsWith('- ');
    text += inList ? value.replaceAll(/\s*\n\s*/gu, '\n  ') : value;
  }

  function gap(name: string, line: number): void {
    if (!empty.some((known) => known.name === name)) empty.push({ name, line });
    put(gapOf(label(name)));
  }

  function walk(parts: readonly TemplateNode[], item: MergeItem | undefined): void {
    for (const node of parts) {
      switch (node.kind) {
        case 'text':
          text += node.text;
          break;
        case 'field': {
          const value = valueOf(node.name, values, item);
          const written = typeof value === 'string' ? cleanValue(value) : '';
          if (written === '') gap(node.name, node.line);
          else put(written);
          break;
        }
        case 'choice':
          walk(says(valueOf(node.name, values, item)) === node.negated ? node.otherwise : node.then, item);
          break;
        case 'list': {
          const list = valueOf(node.name, values, undefined);
          if (!says(list) || !Array.isArray(list)) gap(node.name, node.line);
          else for (const entry of entriesOf(list)) walk(node.each, entry);
          break;
        }
      }
    }
  }

  walk(nodes, undefined);
  return { text: tidy(text), empty };
}

/** The mark of an empty field in a text. */
export function gapOf(label: string): string {
  return `[[${label.replaceAll(/[[\]\n]/gu, ' ')}]]`;
}

/** The gaps that are left in a text: what is named between `[[` and `]]`. */
export function gapsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\[\[([^[\]\n]{1,200})\]\]/gu)].map((match) => (match[1] ?? '').trim()))];
}

/** Whether a value says something: a yes, words, or a list with entries. */
export function says(value: MergeValue | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

/** A value as it may stand in a letter: no control characters and no marks that turn the direction of what follows. */
export function cleanValue(value: string): string {
  return value
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu,
      '',
    )
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

function valueOf(name: string, values: MergeValues, item: MergeItem | undefined): MergeValue | undefined {
  if (!name.startsWith('item.')) return Object.hasOwn(values, name) ? values[name] : undefined;
  const key = name.slice('item.'.length);
  return item !== undefined && Object.hasOwn(item, key) ? item[key] : undefined;
}

function entriesOf(value: MergeValue): readonly MergeItem[] {
  return typeof value === 'string' || typeof value === 'boolean' ? [] : value;
}

/** No blank at the end of a line, one empty line between paragraphs, none at either end. */
function tidy(text: string): string {
  return text
    .replaceAll(/[ \t]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .replaceAll(/^\n+|\s+$/gu, '');
}
