import { placeCodes, type Place } from '../../domain/place.ts';
import { oneOf, type Row } from '../rows.ts';

/** A place that can answer a case. `GB` joins three nations for arithmetic only and never stands in a record. */
export type CasePlace = Exclude<Place, 'GB'>;

const casePlaceCodes = placeCodes.filter((code) => code !== 'GB');

export function placeIn(row: Row, column: string): CasePlace {
  return oneOf(row, column, casePlaceCodes);
}
