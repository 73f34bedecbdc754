import type { CaseKind, CaseState } from '../domain/case-kind.ts';
import type { Channel } from '../domain/channel.ts';
import type { Right } from '../domain/right.ts';
import { plainWords } from './csv-fields.ts';

const rightLabels: readonly (readonly [Right, RegExp])[] = [
  ['access', /\b(?:access|d?sars?|art(?:icle|ikel)? ?15|cop(?:y|ies) of|auskunft\w*|acces)\b/u],
  ['rectification', /\b(?:rectif\w*|correct\w*|amend\w*|art(?:icle|ikel)? ?16|berichtig\w*)\b/u],
  [
    'erasure',
    /\b(?:eras\w*|delet\w*|forgotten|rtbf|art(?:icle|ikel)? ?17|losch\w*|effac\w*|suppress\w*|supprim\w*|oubli)\b/u,
  ],
  ['restriction', /\b(?:restrict\w*|art(?:icle|ikel)? ?18|einschrankung|limitation)\b/u],
  ['portability', /\b(?:portab\w*|data transfer|art(?:icle|ikel)? ?20|datenubertrag\w*)\b/u],
  [
    'marketing-objection',
    /\b(?:marketing|unsubscri\w*|opt ?out|newsletter|mailing list|werbung|werbewiderspruch|prospection|desinscription)\b/u,
  ],
  ['objection', /\b(?:object\w*|art(?:icle|ikel)? ?21|widerspruch|opposition)\b/u],
  ['automated-decision', /\b(?:automated\w*|profiling|art(?:icle|ikel)? ?22|automatisierte\w*|automatisee?s?)\b/u],
  [
    'consent-withdrawal',
    /\b(?:withdraw\w* (?:of )?(?:\w+ )?consent|consent withdraw\w*|consent|art(?:icle|ikel)? ?7 3|einwilligung|widerruf|consentement)\b/u,
  ],
];

/** The rights a short label of a log names, such as "SAR" or "Erasure (Art 17)". An objection to marketing is one right. */
export function rightsOfLabel(label: string): readonly Right[] {
  const plain = plainWords(label);
  const named = rightLabels.filter(([, pattern]) => pattern.test(plain)).map(([right]) => right);
  return named.includes('marketing-objection') ? named.filter((right) => right !== 'objection') : named;
}

/** The kind of case a short label or column name speaks of, or undefined where it does not say. */
export function kindOfLabel(label: string): CaseKind | undefined {
  const plain = plainWords(label);
  if (/\b(?:breach\w*|violation|incident|data loss|datenpanne|datenschutzv\w+|verletzung|fuite)\b/u.test(plain))
    return 'breach';
  if (/\b(?:complain\w*|beschwerde\w*|plainte|reclamation)\b/u.test(plain)) return 'complaint';
  if (rightsOfLabel(label).length > 0 || /\b(?:request|anfrage|antrag|demande)\b/u.test(plain)) return 'request';
  return undefined;
}

const stateLabels: readonly (readonly [CaseState, RegExp])[] = [
  [
    'open',
    /^(?:open\w*|new|pending|in progress|ongoing|on hold|paused|stopped|awaiting.*|waiting.*|overdue|not (?:started|closed|complete\w*)|offen|neu|in (?:bearbeitung|arbeit)|laufend|ouverte?|nouveau|nouvelle|en (?:cours|attente).*)$/u,
  ],
  ['answered', /^(?:answered|responded|replied|response sent|sent|disclosed|beantwortet|repondue?)$/u],
  [
    'closed',
    /^(?:closed.*|complete\w*|done|finished|resolved|fulfilled|refused|rejected|withdrawn|abandoned|invalid|erledigt|abgeschlossen|geschlossen|abgelehnt|close|cloture\w*|terminee?|refusee?)$/u,
  ],
];

/** The state a status cell names, or undefined where the word is not known. */
export function stateOfLabel(label: string): CaseState | undefined {
  const plain = plainWords(label);
  return stateLabels.find(([, pattern]) => pattern.test(plain))?.[0];
}

const channelLabels: readonly (readonly [Channel, RegExp])[] = [
  ['email', /\b(?:e ?mails?|courriel)\b/u],
  ['web-form', /\b(?:web\w*|form|portal|online|formular|formulaire|site)\b/u],
  ['phone', /\b(?:phone|telephone|telefon\w*|call|verbal|anruf|appel)\b/u],
  ['post', /\b(?:post\w*|letter|mail|brief|courrier|lettre|fax)\b/u],
  ['in-person', /\b(?:person|counter|reception|personlich|guichet)\b/u],
  ['social-media', /\b(?:social|twitter|facebook|instagram|linkedin|x)\b/u],
  ['processor', /\b(?:processor|supplier|vendor|auftragsverarbeiter|sous traitant)\b/u],
];

/** The channel a cell names; `other` where it names none that is known. */
export function channelOfLabel(label: string): Channel {
  const plain = plainWords(label);
  return channelLabels.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}
