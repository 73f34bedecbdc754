import { isCivilDate, parseInstant } from '../../electron/domain/civil-date.ts';
import { longDate, moment } from './format.ts';

/** Dates and moments of a trace as they are shown; anything else as it stands. */
export function shownValue(value: string, zone: string): string {
  if (isCivilDate(value)) return longDate(value);
  const read = parseInstant(value);
  return read.ok ? moment(read.value, zone) : value;
}

/** A name of the engine as words. @example sentenceCase('hour-rule-end') // 'Hour rule end' */
export function sentenceCase(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
