/** Whose law and holidays apply. The answering office decides, not the home of the data subject. */
export const placeCodes = [
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'GB',
  'IE',
  'DE',
  'FR',
  'AT',
  'NL',
  'ES',
  'IT',
  'PL',
  'SE',
  'BE',
  'US-CA',
  'BR',
  'CA',
  'CA-QC',
  'CH',
  'AU',
  'SG',
] as const;
export type Place = (typeof placeCodes)[number];

/** A place as it is offered to an officer. */
export interface PlaceEntry {
  readonly code: Place;
  readonly name: string;
  /** The zone in which an office of the place reads its clocks unless it says otherwise. */
  readonly zone: string;
  /**
   * Only for date arithmetic, never for a case: `GB` joins the holidays of three nations, and a joined calendar moves
   * a date later than the law of any one of them allows.
   */
  readonly arithmeticOnly?: true;
}

/** Every place this program knows, in the order in which they are offered. */
export const places: readonly PlaceEntry[] = [
  { code: 'GB-ENG', name: 'England and Wales', zone: 'Europe/London' },
  { code: 'GB-SCT', name: 'Scotland', zone: 'Europe/London' },
  { code: 'GB-NIR', name: 'Northern Ireland', zone: 'Europe/London' },
  { code: 'GB', name: 'United Kingdom, all nations together', zone: 'Europe/London', arithmeticOnly: true },
  { code: 'IE', name: 'Ireland', zone: 'Europe/Dublin' },
  { code: 'DE', name: 'Germany', zone: 'Europe/Berlin' },
  { code: 'FR', name: 'France', zone: 'Europe/Paris' },
  { code: 'AT', name: 'Austria', zone: 'Europe/Vienna' },
  { code: 'NL', name: 'Netherlands', zone: 'Europe/Amsterdam' },
  { code: 'ES', name: 'Spain', zone: 'Europe/Madrid' },
  { code: 'IT', name: 'Italy', zone: 'Europe/Rome' },
  { code: 'PL', name: 'Poland', zone: 'Europe/Warsaw' },
  { code: 'SE', name: 'Sweden', zone: 'Europe/Stockholm' },
  { code: 'BE', name: 'Belgium', zone: 'Europe/Brussels' },
  { code: 'US-CA', name: 'California', zone: 'America/Los_Angeles' },
  { code: 'BR', name: 'Brazil', zone: 'America/Sao_Paulo' },
  { code: 'CA', name: 'Canada', zone: 'America/Toronto' },
  { code: 'CA-QC', name: 'Quebec', zone: 'America/Toronto' },
  { code: 'CH', name: 'Switzerland', zone: 'Europe/Zurich' },
  { code: 'AU', name: 'Australia', zone: 'Australia/Sydney' },
  { code: 'SG', name: 'Singapore', zone: 'Asia/Singapore' },
];

/** Whether a text is the code of a place. */
export function isPlace(text: string): text is Place {
  return places.some((place) => place.code === text);
}

/** The entry of a place: its name and its usual zone. */
export function placeEntry(place: Place): PlaceEntry {
  const entry = places.find((candidate) => candidate.code === place);
  if (entry === undefined) throw new RangeError(`There is no place "${place}".`);
  return entry;
}

/** The places whose law can govern a case; the others serve date arithmetic only. */
export const casePlaces: readonly PlaceEntry[] = places.filter((place) => place.arithmeticOnly !== true);
