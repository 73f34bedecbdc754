import { wordsFor } from './word-rule.ts';
import type { WordRule } from './word-rule.ts';

const { raw } = String;
const data = raw`(?:personenbezogenen? |persönlichen? |gespeicherten? )?(?:Daten|Angaben|Informationen)`;

/** German words that point to a right, a complaint or a breach: the basics. */
export const germanWords: readonly WordRule[] = [
  ...wordsFor('access', {
    strong: [
      raw`Auskunfts(?:ersuchen|antrag|anspruch|recht|verlangen|begehren|anfrage)|Selbstauskunft|Datenauskunft|Recht auf Auskunft`,
      raw`Auskunft (?:\p{L}{1,15} ){0,4}?(?:Daten|gespeichert\p{L}*|DS-?GVO)|Kopie (?:\p{L}{1,15} ){0,3}?Daten`,
    ],
    likely: [raw`welche ${data}|(?:bitte|ersuche|beantrage) (?:\p{L}{1,15} ){0,3}?Auskunft|Auskunft über`],
  }),
  ...wordsFor('rectification', {
    strong: [raw`Berichtigung|berichtigen Sie|Recht auf Berichtigung`],
    likely: [raw`(?:falsche[nrs]?|unrichtige[nrs]?|unvollständige[nrs]?|veraltete[nrs]?) ${data}|korrigieren Sie`],
  }),
  ...wordsFor('erasure', {
    strong: [
      raw`Löschung (?:\p{L}{1,15} ){0,4}?(?:Daten|Kontos?)|Löschantrag|Löschbegehren|Recht auf (?:Löschung|Vergessenwerden)`,
      raw`(?:löschen|entfernen|vernichten) Sie (?:\p{L}{1,15} ){0,4}?(?:Daten|Konto|Angaben)|(?:alle|meine|sämtliche) (?:\p{L}{1,20} ){0,3}?(?:Daten|Angaben) (?:\p{L}{1,15} ){0,3}?(?:zu löschen|gelöscht|löschen)`,
    ],
    weak: [raw`löschen|Löschung|gelöscht`],
  }),
  ...wordsFor('restriction', {
    strong: [
      raw`Einschränkung der Verarbeitung|(?:Verarbeitung|Daten) (?:\p{L}{1,15} ){0,3}?(?:einschränken|einzuschränken|sperren)`,
    ],
  }),
  ...wordsFor('portability', {
    strong: [raw`Datenübertragbarkeit|Datenportabilität|maschinenlesbare[nrms]?(?: Format)?`],
  }),
  ...wordsFor('marketing-objection', {
    strong: [
      raw`Werbewiderspruch|Widerspr(?:uch|eche) (?:\p{L}{1,20} ){0,10}?(?:Direktwerbung|Werbung|Werbezwecken?|Direktmarketing)|keine Werbung(?: mehr)?`,
    ],
    likely: [
      raw`(?:Newsletter|Werbemails?|E-?Mail-Verteiler) (?:\p{L}{1,15} ){0,3}?(?:abbestellen|abmelden|kündigen)|aus (?:dem|Ihrem) Verteiler`,
    ],
  }),
  ...wordsFor('objection', {
    strong: [
      raw`(?:widerspreche|Widerspruch) (?:\p{L}{1,20} ){0,6}?(?:Verarbeitung|Nutzung|Verwendung|Profiling)|Widerspruchsrecht`,
    ],
    weak: [raw`widerspreche|Widerspruch`],
  }),
  ...wordsFor('automated-decision', {
    strong: [raw`automatisierte[nrs]? (?:Einzelfall)?entscheidung(?:en|sfindung)?|Einzelfallentscheidung`],
  }),
  ...wordsFor('consent-withdrawal', {
    strong: [
      raw`(?:widerrufe|Widerruf|ziehe) (?:\p{L}{1,15} ){0,5}?(?:Einwilligung|Einverständnis(?:erklärung)?|Zustimmung)|(?:Einwilligung|Zustimmung) (?:\p{L}{1,15} ){0,4}?(?:widerrufe|zurück)`,
    ],
  }),
  ...wordsFor('complaint', {
    strong: [
      raw`(?:lege|reiche|erhebe|möchte) (?:\p{L}{1,15} ){0,5}?Beschwerde|beschwere (?:ich )?mich|Datenschutzbeschwerde`,
    ],
    likely: [
      raw`(?:keine|bis heute keine|noch keine) (?:\p{L}{1,15} ){0,2}?(?:Antwort|Auskunft|Rückmeldung)|(?:Frist|Monatsfrist) (?:\p{L}{1,15} ){0,4}?(?:abgelaufen|überschritten|verstrichen)`,
    ],
    weak: [raw`Beschwerde|Aufsichtsbehörde`],
  }),
  ...wordsFor('breach', {
    strong: [raw`Daten(?:panne|schutzvorfall|schutzverletzung|leck)|Verletzung des Schutzes personenbezogener Daten`],
    likely: [
      raw`(?:Laptop|Handy|USB-Stick|Akte|Notebook) (?:\p{L}{1,15} ){0,4}?(?:verloren|gestohlen|abhanden)|falsche[nr]? Empfänger`,
    ],
  }),
];
