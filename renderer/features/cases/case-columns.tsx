import type { GridColDef } from '@mui/x-data-grid';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { whatWords } from '../../ui/case-words.ts';
import { DueText } from '../../ui/due-text.tsx';
import { longDate } from '../../ui/format.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { ChipState } from '../../ui/state-chip.tsx';
import type { SortField } from './list-view.ts';

/** Columns by which the store can sort, and the name under which it knows them. */
const sortable: Readonly<Partial<Record<string, SortField>>> = {
  ref: 'ref',
  title: 'title',
  due: 'due',
  receivedOn: 'received',
  owner: 'owner',
};

/** The sort of a column, if it has one. */
export function sortOfColumn(field: string): SortField | undefined {
  return sortable[field];
}

/** The column that shows a sort. */
export function columnOfSort(sort: SortField): string {
  return Object.keys(sortable).find((field) => sortable[field] === sort) ?? 'due';
}

/** The columns of a list. Requests are told by their rights, breaches and complaints by their titles. */
export function caseColumns(kind: CaseKind | undefined): readonly GridColDef<CaseLine>[] {
  return [
    column('ref', 'Reference', { width: 132, renderCell: ({ row }) => <strong>{row.ref}</strong> }),
    ...(kind === 'breach' ? [] : [column('subject', 'Subject', { width: 170, flex: 0.8, minWidth: 110 })]),
    kind === 'request'
      ? column('what', 'What', { flex: 1, minWidth: 110, valueGetter: (_value, row) => whatWords(row.kind, row.rights) })
      : column('title', 'What', { flex: 1.2, minWidth: 130 }),
    column('state', 'State', {
      width: 122,
      renderCell: ({ row }) => <StateChip state={shownState(row)} />,
    }),
    column('nextStep', 'Next step', { flex: 1, minWidth: 110 }),
    column('due', 'Due', {
      width: 290,
      renderCell: ({ row }) => <DueText dueOn={row.dueOn} dueAt={row.dueAt} state={row.deadlineState} />,
    }),
    column('receivedOn', 'Received', { width: 180, valueFormatter: (_value, row) => longDate(row.receivedOn) }),
    column('owner', 'Owner', { width: 76 }),
  ];
}

function column(field: string, headerName: string, rest: Partial<GridColDef<CaseLine>>): GridColDef<CaseLine> {
  return { field, headerName, sortable: sortOfColumn(field) !== undefined, ...rest };
}

/** An open case whose clock stands still is told apart from one that runs. */
function shownState({ state, deadlineState }: CaseLine): ChipState {
  return state === 'open' && deadlineState === 'paused' ? 'paused' : state;
}
