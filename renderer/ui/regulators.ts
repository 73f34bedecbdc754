import type { CasePlace } from './place-field.tsx';

/**
 * The authority an organisation of a place usually answers to, as a suggestion.
 *
 * In Germany each federal state has its own, so none is suggested. The name is the organisation's to set: the
 * Information Commission takes the Commissioner's place on a day that is not yet certain (DUAA 2025 s. 119).
 */
export const usualRegulator: Readonly<Record<CasePlace, string>> = {
  'GB-ENG': "Information Commissioner's Office",
  'GB-SCT': "Information Commissioner's Office",
  'GB-NIR': "Information Commissioner's Office",
  IE: 'Data Protection Commission',
  DE: '',
  FR: "Commission nationale de l'informatique et des libertés",
  AT: 'Österreichische Datenschutzbehörde',
  NL: 'Autoriteit Persoonsgegevens',
  ES: 'Agencia Española de Protección de Datos',
  IT: 'Garante per la protezione dei dati personali',
  PL: 'Prezes Urzędu Ochrony Danych Osobowych',
  SE: 'Integritetsskyddsmyndigheten',
  BE: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
  'US-CA': 'California Privacy Protection Agency',
  BR: 'Autoridade Nacional de Proteção de Dados',
  CA: 'Office of the Privacy Commissioner of Canada',
  'CA-QC': "Commission d'accès à l'information du Québec",
  CH: 'Federal Data Protection and Information Commissioner',
  AU: 'Office of the Australian Information Commissioner',
  SG: 'Personal Data Protection Commission',
};
