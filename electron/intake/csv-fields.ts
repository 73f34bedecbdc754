import type { LogField } from '../domain/log-field.ts';

/** Fields that hold dates; the order of day and month is worked out from them. */
export const dateFields: readonly LogField[] = ['received-on', 'aware-on', 'due-on', 'closed-on'];

/**
 * Names that columns of such logs bear, in English, German and French, lower case and without accents or punctuation.
 * The English ones begin with the columns of published government registers of subject requests.
 */
const columnNames: readonly (readonly [LogField, RegExp])[] = [
  [
    'reference',
    /^(?:(?:our |case |log |request |ticket |internal )?(?:ref|reference)(?: (?:no|nr|number|code))?|(?:case|log|request|ticket) (?:no|nr|number|id)|id|no|nr|number|aktenzeichen|vorgangs?nummer|fallnummer|numero(?: de (?:dossier|demande))?)$/u,
  ],
  [
    'aware-on',
    /^(?:(?:date|time|date and time|when) (?:of |we became |became )?(?:awareness|aware|discovered|discovery|detected|detection)|aware(?:ness)?(?: (?:on|at|date|time))?|(?:discovered|detected)(?: (?:on|at))?|discovery date|became aware.*|bekannt(?:geworden|werden)?(?: am)?|festgestellt am|date de (?:decouverte|constatation|prise de connaissance).*)$/u,
  ],
  [
    'due-on',
    /^(?:due(?: (?:on|by|date))?|date due|(?:response |statutory |legal )?deadline|target(?: date)?|(?:respond|reply|answer) by|frist(?:ende)?|fallig(?: am)?|echeance|date limite.*)$/u,
  ],
  [
    'closed-on',
    /^(?:closed?(?: (?:on|date))?|closure(?: date)?|date (?:of )?(?:closed|closure|completed|completion|answered|answer|responded|response|reply|replied|sent|resolved|resolution)|(?:completed|completion|resolved|responded|answered|response|reply)(?: (?:on|date|sent))|erledigt am|abgeschlossen am|abschluss(?:datum)?|beantwortet am|date de (?:cloture|reponse)|cloture(?:e)? le|repondu le)$/u,
  ],
  [
    'received-on',
    /^(?:date|date and time|received(?: (?:on|date|at))?|receipt(?: date)?|date (?:of )?(?:receipt|received|request|requested|complaint|breach|incident|notification|logged|raised|reported|opened|in|contact)|request(?:ed)? (?:date|on)|(?:logged|opened|raised|reported|created|submitted|notified)(?: (?:on|at|date))?|(?:complaint|breach|incident|submission|notification|start) date|eingang(?:sdatum)?|eingegangen(?: am)?|datum(?: des eingangs)?|date de (?:la )?(?:reception|demande|depot|notification|saisine|plainte|violation).*|recu(?:e)? le)$/u,
  ],
  [
    'account-number',
    /^(?:(?:customer|account|client|member(?:ship)?|policy|patient|employee|staff|user|contract)(?: (?:or|and) (?:account|customer))? ?(?:no|nr|number|id|ref(?:erence)?)|account|customer or account number|kunden(?:nummer|nr)|konto(?:nummer)?|vertragsnummer|(?:numero|n) (?:de )?(?:client|compte|adherent|contrat).*)$/u,
  ],
  [
    'people-count',
    /^(?:(?:number|no|nr|how many)(?: of)? (?:people|persons|individuals|data subjects|customers|records)(?: (?:affected|concerned|impacted|involved))?|(?:people|individuals|data subjects) (?:affected|concerned|impacted)|anzahl (?:der )?(?:betroffenen?|personen).*|nombre de personnes.*)$/u,
  ],
  ['given-name', /^(?:first ?name|given ?names?|forename|vorname|prenom)$/u],
  ['family-name', /^(?:last ?name|family ?name|surname|nachname|familienname|nom de famille)$/u],
  [
    'email',
    /^(?:e ?mail(?: ?address| ?adresse)?|(?:contact|requester|customer|data subject) e ?mail(?: address)?|mail|adresse (?:e ?mail|electronique)|courriel)$/u,
  ],
  [
    'phone',
    /^(?:(?:tele)?phone(?: ?(?:no|number))?|tel(?: no)?|mobile(?: (?:no|number))?|contact number|telefon(?:nummer)?|telephone)$/u,
  ],
  ['address', /^(?:(?:postal |home |contact )?address|anschrift|adresse(?: postale)?)$/u],
  [
    'name',
    /^(?:(?:full |contact )?name|name of (?:the )?(?:data subject|requester|requestor|applicant|customer|person|individual|complainant)|(?:data subject|requester|requestor|applicant|customer|client|complainant|individual|person|subject|patient|employee|member)(?: ?s?)?(?: (?:full )?name)?|who|from|antragsteller(?:in)?|betroffene(?:r| person)?|kunde|nom(?: (?:et )?prenom)?|demandeur|personne concernee|plaignant)$/u,
  ],
  [
    'type',
    /^(?:(?:request |case |incident |breach |complaint |dsar |record )?(?:type|kind|category|nature)(?: of (?:the )?(?:request|right|case|incident|breach|complaint))?|types? (?:of )?(?:request|right|case|incident|breach|complaint)|rights?(?: (?:exercised|invoked|requested))?|what|art|anfrageart|antragsart|art (?:der|des) (?:anfrage|antrags|anliegens|vorfalls|verletzung)|betroffenenrecht|type de (?:la )?(?:demande|violation|droit)|droit(?: exerce)?|natures? de (?:la )?(?:demande|violation))$/u,
  ],
  [
    'data-involved',
    /^(?:(?:personal )?data(?: (?:involved|concerned|affected|impacted|requested|types?|categor(?:y|ies)|subject to request))?|(?:types?|categor(?:y|ies)|kinds?) of (?:personal )?data(?: .*)?|(?:records|information)(?: (?:involved|requested|concerned))?|betroffene daten|daten(?:kategorien|arten)?|donnees(?: (?:concernees|impactees))?|typologies? des donnees.*|categories de donnees.*)$/u,
  ],
  [
    'justification',
    /^(?:justification|reasons?(?: for (?:request|decision|refusal))?|grounds?|legal (?:basis|ground)|rationale|begrundung|grund|motifs?|justificatif)$/u,
  ],
  [
    'identity-confirmed',
    /^(?:(?:identity|id)(?: (?:was|is|been))? ?(?:confirmed|verified|checked|check|verification|validated|proof|seen|received)?|proof of (?:id|identity)|(?:verified|confirmed) identity|identitat(?:snachweis| gepruft| bestatigt)?|identite(?: (?:verifiee|confirmee))?)$/u,
  ],
  ['validity', /^(?:valid(?:ity)?(?: request)?|is valid|gultig(?:keit)?|validite)$/u],
  ['charge', /^(?:charges?|fees?(?: (?:charged|paid))?|cost|gebuhr|frais)$/u],
  [
    'extensions',
    /^(?:extensions?(?: (?:applied|date|reason|of time))?|extended(?: (?:to|until|on))?|verlangerung|fristverlangerung|prolongation)$/u,
  ],
  ['outcome', /^(?:outcome|result|decision|resolution|conclusion|ergebnis|entscheidung|resultat)$/u],
  [
    'action',
    /^(?:actions?(?: (?:taken|required))?|next (?:action|step)s?|steps taken|measures?|massnahmen?|getroffene massnahmen|mesures?(?: prises)?|action menee)$/u,
  ],
  ['status', /^(?:(?:case |request |current )?(?:status|state)|stand|statut|etat|progress|open closed)$/u],
  [
    'channel',
    /^(?:channel|method(?: of (?:receipt|contact|request))?|how received|received (?:by|via|through)|medium|source|via|contact method|kanal|eingangsweg|canal|moyen)$/u,
  ],
  [
    'owner',
    /^(?:owner|handler|handled by|assigned(?: to)?|assignee|case ?(?:worker|handler|officer|manager)|officer|responsible(?: person)?|bearbeiter(?:in)?|zustandig|responsable|charge de dossier|traite par)$/u,
  ],
  ['title', /^(?:title|subject line|headline|case (?:name|title)|request title|betreff|titel|objet|intitule|titre)$/u],
  [
    'details',
    /^(?:details?|description|(?:request|case|complaint|incident|breach)(?: (?:details?|description|text|summary))?|details? of (?:the )?(?:request|complaint|breach|incident)|summary|comments?|notes?|message|remarks?|what (?:happened|was requested)|beschreibung|anmerkung(?:en)?|bemerkung(?:en)?|sachverhalt|inhalt|notizen?|commentaires?|remarques?|details? de la demande|demande)$/u,
  ],
];

/** The field a column name stands for, or undefined where it says nothing known. */
export function fieldOfColumn(name: string): LogField | undefined {
  const plain = plainWords(name);
  if (plain === '' || plain.length > 100) return undefined;
  return columnNames.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A text in lower case without accents, punctuation or doubled blanks, for comparing names and labels. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
