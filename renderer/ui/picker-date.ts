import { isCivilDate } from '../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../electron/domain/civil-date.ts';

/**
 * The date object with which a picker shows a civil date: noon of the machine's own zone.
 *
 * Pickers read local hours. At noon no change of the clocks can carry the day over.
 */
export function toPickerDate(on: CivilDate | null): Date | null {
  if (on === null) return null;
  return new Date(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)), 12);
}

/** The civil date a picker shows; null for nothing, for a half-typed date, and for a day that does not exist. */
export function fromPickerDate(shown: Date | null): CivilDate | null {
  if (shown === null || Number.isNaN(shown.getTime())) return null;
  const text = [
    String(shown.getFullYear()).padStart(4, '0'),
    String(shown.getMonth() + 1).padStart(2, '0'),
    String(shown.getDate()).padStart(2, '0'),
  ].join('-');
  return isCivilDate(text) ? text : null;
}
