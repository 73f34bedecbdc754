import type { Place } from '../place.ts';

/** How a question of a checklist was answered. */
export const markStates = ['yes', 'no', 'not-applicable'] as const;
export type MarkState = (typeof markStates)[number];

/** One question of a checklist. Data of the program with its source; see `resources/checklists`. */
export interface ChecklistItem {
  readonly code: string;
  readonly text: string;
  readonly source: string;
  /** Whether an answer is needed before the step is done. */
  readonly required: boolean;
  /** Places where the question is asked; everywhere when absent. `GB` stands for the three nations. */
  readonly places?: readonly ('GB' | 'EU')[] | undefined;
  /** Questions of the same group belong together: grounds of which one must apply, exceptions of which each is considered. */
  readonly group?: 'ground' | 'exception' | 'condition' | undefined;
}

export interface Checklist {
  readonly name: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** An answer to one question. */
export interface Mark {
  readonly checklist: string;
  readonly item: string;
  readonly state: MarkState;
  readonly note: string;
}

const ukPlaces: ReadonlySet<Place> = new Set(['GB', 'GB-ENG', 'GB-SCT', 'GB-NIR']);

/** The checklist as it is asked at a place: the UK variant for its nations, the EU one elsewhere. */
export function checklistAt(checklist: Checklist, place: Place): Checklist {
  const law = ukPlaces.has(place) ? 'GB' : 'EU';
  return { ...checklist, items: checklist.items.filter(({ places }) => places === undefined || places.includes(law)) };
}

/** The questions that still need an answer. Of the grounds one that applies is enough. */
export function openItems(checklist: Checklist, marks: readonly Mark[]): readonly ChecklistItem[] {
  const answered = new Set(marks.filter((mark) => mark.checklist === checklist.name).map((mark) => mark.item));
  const hasGround = applying(checklist, 'ground', marks).length > 0;
  return checklist.items.filter(
    (item) => item.required && !answered.has(item.code) && !(item.group === 'ground' && hasGround),
  );
}

/** The questions of a group that were answered with yes. */
export function applying(
  checklist: Checklist,
  group: NonNullable<ChecklistItem['group']>,
  marks: readonly Mark[],
): readonly ChecklistItem[] {
  const yes = new Set(
    marks.filter((mark) => mark.checklist === checklist.name && mark.state === 'yes').map((mark) => mark.item),
  );
  return checklist.items.filter((item) => item.group === group && yes.has(item.code));
}
