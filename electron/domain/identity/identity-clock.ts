import type { CivilDate } from '../civil-date.ts';
import { awaitedEvents } from '../deadline/history.ts';
import type { ClockEvent } from '../clock-event.ts';
import type { EvidenceCheck, EvidencePurpose } from './evidence.ts';

/** A stretch in which something was asked for; without `received` it still is. */
interface Round {
  readonly asked: CivilDate;
  readonly received?: CivilDate;
}

/**
 * The clock events that follow from a checklist: what was asked for on which day, and when the last of it arrived.
 *
 * What was looked at and not enough, and has not been replaced, keeps the question open. Something that was asked for and
 * found not to be needed stops nothing. Questions that overlap are one; the period starts with the last of what was asked
 * for. Source: UK GDPR Articles 12(6) and 12A(2)(b).
 */
export function identityEvents(purpose: EvidencePurpose, checks: readonly EvidenceCheck[]): readonly ClockEvent[] {
  const [askedKind, receivedKind] = awaitedEvents[purpose];
  return roundsOf(checks.filter((check) => check.purpose === purpose)).flatMap(({ asked, received }): ClockEvent[] => [
    { kind: askedKind, on: asked },
    ...(received === undefined ? [] : [{ kind: receivedKind, on: received }]),
  ]);
}

function roundsOf(checks: readonly EvidenceCheck[]): readonly Round[] {
  const rounds: Round[] = [];
  const asked = checks.flatMap((check) =>
    check.askedOn === null || check.result === 'not-needed' ? [] : [{ ...check, askedOn: check.askedOn }],
  );
  const lastPass = asked.reduce((last, { result, receivedOn }) => {
    return result === 'passed' && receivedOn !== null && receivedOn > last ? receivedOn : last;
  }, '');
  for (const check of asked.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0))) {
    // Not enough by itself, but what came later was: the question ended with that.
    const overtaken = check.result === 'not-enough' && check.receivedOn !== null && lastPass >= check.receivedOn;
    const received =
      check.receivedOn !== null && (check.result === 'passed' || overtaken) ? check.receivedOn : undefined;
    const last = rounds.at(-1);
    if (last === undefined || (last.received !== undefined && check.askedOn > last.received)) {
      rounds.push(received === undefined ? { asked: check.askedOn } : { asked: check.askedOn, received });
    } else {
      rounds[rounds.length - 1] = merged(last, received);
    }
  }
  return rounds;
}

/** Two questions that overlap are answered when the later answer is there. */
function merged(round: Round, received: CivilDate | undefined): Round {
  if (round.received === undefined || received === undefined) return { asked: round.asked };
  return { asked: round.asked, received: received > round.received ? received : round.received };
}
