/** A piece of a parsed template. `line` counts from 1, as an editor shows it. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'field'; readonly name: string; readonly line: number }
  | {
      readonly kind: 'choice';
      readonly name: string;
      /** Taken when the field says something, or when it does not. */
      readonly negated: boolean;
      readonly line: number;
      readonly then: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly kind: 'list'; readonly name: string; readonly line: number; readonly each: readonly TemplateNode[] };

/** How the value of a merge field is written: on one line, over several, yes or no, or a list of entries. */
export type FieldForm = 'line' | 'text' | 'flag' | 'list';

/** What a template may use: the form of a field, and for a list the names of what each entry holds. */
export interface KnownField {
  readonly name: string;
  readonly form: FieldForm;
  readonly items?: readonly string[];
}
