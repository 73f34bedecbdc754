/** The most that is taken for one task, in minutes. */
const mostMinutes = 100_000;

/**
 * Time spent as an officer types it, in minutes: hours with a point or comma, or hours and minutes with a colon.
 * Undefined when it cannot be read; nothing typed is no time.
 *
 * @example minutesOf('1,5') // 90
 * @example minutesOf('1:30') // 90
 */
export function minutesOf(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  const clock = /^(\d{1,4}):([0-5]\d)$/u.exec(text);
  if (clock !== null) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const hours = /^\d{1,4}(?:[.,]\d{1,2})?$/u.exec(text);
  return hours === null ? undefined : within(Math.round(Number(text.replace(',', '.')) * 60));
}

function within(minutes: number): number | undefined {
  return minutes <= mostMinutes ? minutes : undefined;
}
