import type { CivilDate } from '../../../electron/domain/civil-date.ts';

/** What is wrong with the date of something that has happened; nothing when it can stand. */
export function pastDateFault(on: CivilDate | null, today: CivilDate): string | undefined {
  if (on === null) return 'Enter the date';
  return on > today ? 'The date cannot lie in the future' : undefined;
}

/** What is wrong with a text that has to be there. */
export function textFault(text: string, sentence: string): string | undefined {
  return text.trim() === '' ? sentence : undefined;
}
