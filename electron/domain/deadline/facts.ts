import type { CaseKind } from '../case-kind.ts';
import type { Instant } from '../civil-date.ts';
import type { ClockEvent } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import type { Place } from '../place.ts';
import type { Right } from '../right.ts';
import type { PackSettings, RulePack } from './rule-pack.ts';

/** Everything of a case that a clock depends on. Superseded events are left out by whoever gathers the facts. */
export interface ClockFacts {
  readonly place: Place;
  /** The zone in which the office reads its clocks. */
  readonly zone: string;
  readonly kind: CaseKind;
  /** The duties to answer for; see {@link dutiesOf}. */
  readonly duties: readonly Duty[];
  readonly events: readonly ClockEvent[];
  /** Present where the state matters: without it a clock is never missed, only running. */
  readonly now?: Instant | undefined;
  /** Departures from the settings of the pack. */
  readonly settings?: Partial<PackSettings> | undefined;
}

/** The duties of a case: those of its rights, and those every case of its kind has at the place. */
export function dutiesOf(kind: CaseKind, rights: readonly Right[], pack: RulePack): readonly Duty[] {
  const duties = new Set<Duty>();
  if (kind === 'request') {
    for (const right of rights) {
      const duty = pack.rights[right];
      if (duty !== undefined) duties.add(duty);
    }
  }
  for (const duty of pack.standing[kind]) {
    const beside = pack.rules.find((rule) => rule.duties.includes(duty))?.onlyWith;
    if (beside === undefined || beside.some((other) => duties.has(other))) duties.add(duty);
  }
  return [...duties];
}
