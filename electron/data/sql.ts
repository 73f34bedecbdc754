/** What SQLite can keep in a column. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/**
 * A piece of SQL with its values beside it. Made only by {@link sql} and {@link ident}, so a value can never become
 * part of the text.
 */
export class Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];

  constructor(text: string, values: readonly SqlValue[]) {
    this.text = text;
    this.values = values;
  }
}

const plainTexts = new WeakMap<TemplateStringsArray, string>();

/**
 * SQL as a tagged template. A value becomes a parameter; another piece of SQL is put in place with its parameters.
 *
 * @example sql`select * from note where case_id = ${caseId} order by ${ident('written_at')}`
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  if (!parts.some(isSql)) return new Sql(plainText(strings), parts.filter(isValue));
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return new Sql(text, values);
}

/** A table or column name chosen by the program. Throws when it is not a plain lower-case name. */
export function ident(name: string): Sql {
  if (!/^[a-z][a-z0-9_]*$/u.test(name)) throw new Error(`"${name}" is not a name of the schema`);
  return new Sql(`"${name}"`, []);
}

/** Pieces of SQL one after another, e.g. assignments or conditions. */
export function joined(parts: readonly Sql[], separator: ', ' | ' and ' | ' union all '): Sql {
  return new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.values),
  );
}

/** No SQL at all, for a part that is left out. */
export const nothing: Sql = new Sql('', []);

/** The text without nested pieces is the same each time a template is reached, so it is built once. */
function plainText(strings: TemplateStringsArray): string {
  const known = plainTexts.get(strings);
  if (known !== undefined) return known;
  const text = strings.join('?');
  plainTexts.set(strings, text);
  return text;
}

function isSql(part: SqlValue | Sql): part is Sql {
  return part instanceof Sql;
}

function isValue(part: SqlValue | Sql): part is SqlValue {
  return !(part instanceof Sql);
}
