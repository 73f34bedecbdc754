import { wordsFor } from './word-rule.ts';
import type { WordRule } from './word-rule.ts';

const { raw } = String;
const data = raw`(?:données|informations)(?: (?:à caractère )?personnelles?| personnel)?`;

/** French words that point to a right, a complaint or a breach: the basics. */
export const frenchWords: readonly WordRule[] = [
  ...wordsFor('access', {
    strong: [
      raw`droit d['’]accès|demande d['’]accès|accès à (?:mes|toutes mes|l['’]ensemble de mes) ${data}|copie de (?:\p{L}{1,15} ){0,4}?${data}`,
    ],
    likely: [
      raw`(?:quelles|les|toutes les) ${data} (?:que vous|me concernant)|communiquer (?:\p{L}{1,15} ){0,4}?${data}`,
    ],
  }),
  ...wordsFor('rectification', {
    strong: [raw`droit de rectification|rectifi(?:er|cation|ez)|corrig(?:er|ez) (?:\p{L}{1,15} ){0,3}?${data}`],
    likely: [raw`${data} (?:\p{L}{1,15} ){0,3}?(?:inexactes?|erronées?|incomplètes?)`],
  }),
  ...wordsFor('erasure', {
    strong: [
      raw`droit à l['’](?:effacement|oubli)|(?:effac(?:er|ez)|supprim(?:er|ez)) (?:\p{L}{1,15} ){0,4}?(?:${data}|compte)|(?:effacement|suppression) de (?:\p{L}{1,15} ){0,3}?(?:${data}|compte)`,
    ],
    weak: [raw`effacement|suppression|supprimer`],
  }),
  ...wordsFor('restriction', {
    strong: [
      raw`limitation du traitement|(?:limiter|geler|suspendre) (?:\p{L}{1,15} ){0,2}?(?:traitement|utilisation)`,
    ],
  }),
  ...wordsFor('portability', {
    strong: [raw`portabilité(?: des données)?|lisible par machine|format structuré`],
  }),
  ...wordsFor('marketing-objection', {
    strong: [
      raw`(?:oppos(?:e|er|ition)|refuse) (?:\p{L}{1,15} |['’]){0,10}?(?:prospection|démarchage|publicité|marketing)|désinscri(?:re|vez|ption)(?:[- ]moi)?|désabonn(?:er|ez|ement)`,
    ],
  }),
  ...wordsFor('objection', {
    strong: [raw`droit d['’]opposition|(?:m['’]oppose|opposition) (?:\p{L}{1,15} ){0,4}?(?:traitement|utilisation)`],
  }),
  ...wordsFor('automated-decision', {
    strong: [raw`décisions? (?:\p{L}{1,15} ){0,3}?automatisée?s?|intervention humaine`],
  }),
  ...wordsFor('consent-withdrawal', {
    strong: [raw`(?:retire|retirer|retrait|révoque) (?:\p{L}{1,15} ){0,3}?consentement`],
  }),
  ...wordsFor('complaint', {
    strong: [raw`(?:porter|déposer|dépose|introduire|introduis) (?:\p{L}{1,15} ){0,2}?(?:plainte|réclamation)`],
    weak: [raw`réclamation|plainte|CNIL`],
  }),
  ...wordsFor('breach', {
    strong: [raw`violation de (?:\p{L}{1,15} ){0,2}?données|fuite de données`],
    likely: [raw`mauvais destinataire|rançongiciel|hameçonnage`],
  }),
];
