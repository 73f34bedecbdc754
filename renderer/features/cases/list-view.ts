import { dueFilters, sortFields } from '../../../electron/contract/cases.ts';
import type { CasePageInput } from '../../../electron/contract/cases.ts';
import { caseStates } from '../../../electron/domain/case-kind.ts';
import type { CaseKind, CaseState } from '../../../electron/domain/case-kind.ts';
import { rights } from '../../../electron/domain/right.ts';
import type { Right } from '../../../electron/domain/right.ts';

export type SortField = CasePageInput['sort'];

/** What a list shows: filters, order, page, and the row the officer left it from. All of it stands in the address. */
export interface ListView {
  readonly states: readonly CaseState[];
  readonly due: CasePageInput['due'];
  readonly right: Right | null;
  readonly ownerId: string | null;
  readonly tag: string | null;
  readonly search: string;
  readonly sort: SortField;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  readonly at: string | null;
}

/** Work that is not finished, the most urgent first. */
export const usualView: ListView = {
  states: ['open', 'answered'],
  due: 'any',
  right: null,
  ownerId: null,
  tag: null,
  search: '',
  sort: 'due',
  direction: 'asc',
  page: 0,
  at: null,
};

export const rowsPerPage = 50;

/** The view an address asks for. Whatever it does not name, or names wrongly, is as usual. */
export function parseListView(query: string): ListView {
  const asked = new URLSearchParams(query);
  const states = asked.get('states')?.split(' ') ?? usualView.states;
  const page = Number(asked.get('page') ?? 1);
  return {
    states: caseStates.filter((state) => states.includes(state)),
    due: dueFilters.find((due) => due === asked.get('due')) ?? usualView.due,
    right: rights.find((right) => right === asked.get('right')) ?? null,
    ownerId: asked.get('owner'),
    tag: asked.get('tag')?.slice(0, 40) ?? null,
    search: asked.get('search')?.slice(0, 200) ?? '',
    sort: sortFields.find((field) => field === asked.get('sort')) ?? usualView.sort,
    direction: asked.get('direction') === 'desc' ? 'desc' : 'asc',
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    at: asked.get('at'),
  };
}

/** The query of an address for a view; what is as usual is left out. @example '?due=overdue&sort=ref' */
export function listQuery(view: ListView): string {
  const query = new URLSearchParams();
  if (view.states.join(' ') !== usualView.states.join(' ')) query.set('states', view.states.join(' '));
  if (view.due !== usualView.due) query.set('due', view.due);
  if (view.right !== null) query.set('right', view.right);
  if (view.ownerId !== null) query.set('owner', view.ownerId);
  if (view.tag !== null) query.set('tag', view.tag);
  if (view.search !== '') query.set('search', view.search);
  if (view.sort !== usualView.sort) query.set('sort', view.sort);
  if (view.direction !== usualView.direction) query.set('direction', view.direction);
  if (view.page > 0) query.set('page', String(view.page + 1));
  if (view.at !== null) query.set('at', view.at);
  return `?${query.toString()}`;
}

/** What the store is asked for; without a kind, cases of all kinds. */
export function pageInput(kind: CaseKind | undefined, view: ListView): CasePageInput {
  return {
    ...(kind === undefined ? {} : { kind }),
    states: [...view.states],
    due: view.due,
    ...(view.right === null ? {} : { right: view.right }),
    ...(view.ownerId === null ? {} : { ownerId: view.ownerId }),
    ...(view.tag === null ? {} : { tag: view.tag }),
    search: view.search.trim(),
    sort: view.sort,
    direction: view.direction,
    offset: view.page * rowsPerPage,
    limit: rowsPerPage,
  };
}

/** Whether the view leaves out cases by anything but their state. */
export function isFiltered(view: ListView): boolean {
  return (
    view.due !== 'any' || view.right !== null || view.ownerId !== null || view.tag !== null || view.search.trim() !== ''
  );
}
