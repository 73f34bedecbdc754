import type { Meaning } from './word-rule.ts';
import type { Strength } from './suggestion.ts';

/** An article of the GDPR or UK GDPR named in a text, with the place where it is named. */
export interface NamedArticle {
  readonly means: Meaning;
  readonly strength: Strength;
  readonly text: string;
  readonly index: number;
}

const meaning: Readonly<Record<number, Meaning>> = {
  15: 'access',
  16: 'rectification',
  17: 'erasure',
  18: 'restriction',
  20: 'portability',
  21: 'objection',
  22: 'automated-decision',
  77: 'complaint',
};

const number = String.raw`\d{1,2}(?: ?\(\d{1,2}\)){0,2}(?: ?\([a-h]\))?`;
const joint = String.raw` ?(?:,|and|or|und|oder|sowie|et|ou|&|\/|to|bis|à|-|–) ?(?:art(?:icles?|ikeln?|s)?\.? ?)?`;
const naming = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:art(?:icles?|ikeln?|s)?\.? ?)(${number}(?:${joint}${number}){0,8})(?!\p{N})(.{0,60})`,
  'giu',
);
const law = /(?:UK )?GDPR|General Data Protection|DS-?GVO|Datenschutz-?Grundverordnung|RGPD|Data Protection Act/iu;

/**
 * The articles a text names. A named law beside the number makes it strong, a bare number likely; in a span such as
 * "Articles 15 to 22" each article is only a weak hint, because such a span is a heading rather than a wish.
 */
export function namedArticles(text: string): readonly NamedArticle[] {
  const found: NamedArticle[] = [];
  for (const match of text.matchAll(naming)) {
    const list = match[1] ?? '';
    const lawNamed = law.test(match[2] ?? '');
    const start = match.index + match[0].indexOf(list);
    const span = /\d(?: ?\(\d{1,2}\)){0,2} ?(?:to|bis|à|-|–) ?(?:art\D{0,6})?\d/iu.test(list);
    if (span) {
      for (const means of spanned(list)) found.push({ means, strength: 'weak', text: list, index: start });
      continue;
    }
    for (const item of list.matchAll(new RegExp(number, 'giu'))) {
      const means = meaningOf(item[0]);
      if (means === undefined) continue;
      // The first number of a list is shown together with the word "Article" before it.
      const index = item.index === 0 ? match.index : start + item.index;
      const end = start + item.index + item[0].length;
      found.push({ means, strength: lawNamed ? 'strong' : 'likely', text: text.slice(index, end), index });
    }
  }
  return found;
}

/** Article 21(2) and (3) speak of direct marketing, 7(3) of withdrawing consent; otherwise the number decides. */
function meaningOf(article: string): Meaning | undefined {
  if (/^21 ?\([23]\)/u.test(article)) return 'marketing-objection';
  if (/^7 ?\(3\)/u.test(article)) return 'consent-withdrawal';
  return meaning[Number.parseInt(article, 10)];
}

function spanned(list: string): readonly Meaning[] {
  const numbers = [...list.matchAll(/(?<![\d(])\d{1,2}/gu)].map((item) => Number(item[0]));
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return Object.entries(meaning)
    .filter(([article]) => Number(article) >= first && Number(article) <= last)
    .map(([, means]) => means);
}
