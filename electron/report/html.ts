/**
 * HTML that is safe to put into a document. Only {@link html} and {@link trusted} make it, so a plain text can never be
 * taken for markup: the private field keeps other objects from passing as one.
 */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: texts and numbers are escaped, lists are joined, nothing is written for the rest. */
export type HtmlValue = string | number | SafeHtml | readonly HtmlValue[] | null | undefined | false;

/**
 * A text escaped for element content and for quoted attribute values. Characters that HTML forbids, and halves of
 * character pairs, become the replacement character.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu,
      '\uFFFD',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Template tag: the markup between the values is the program's own, every value is escaped. Attributes are quoted. */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(markup.reduce((whole, part, index) => `${whole}${render(values[index - 1])}${part}`));
}

/** Markup or style that is a constant of this program. Never for anything that comes from a file or a person. */
export function trusted(constant: string): SafeHtml {
  return new SafeHtml(constant);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}
