import type { GridColDef } from '@mui/x-data-grid';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { whatWords } from '../../ui/case-words.ts';
import { longDate } from '../../ui/format.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { ChipState } from '../../ui/state-chip.tsx';
import { DueCell } from './due-cell.tsx';
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
    column('ref', 'Reference', { width: 126, display: 'flex', renderCell: ({ row }) => <strong>{row.ref}</strong> }),
    ...(kind === 'breach' ? [] : [column('subject', 'Subject', { flex: 0.9, minWidth: 70 })]),
    kind === 'request'
      ? column('what', 'What', {
          flex: 1,
          minWidth: 70,
          valueGetter: (_value, row) => whatWords(row.kind, row.rights),
        })
      : column('title', 'What', { flex: 1.4, minWidth: 70 }),
    column('state', 'State', {
      width: 112,
      display: 'flex',
      renderCell: ({ row }) => <StateChip state={shownState(row)} />,
    }),
    column('nextStep', 'Next step', { flex: 1, minWidth: 70 }),
    column('due', 'Due', {
      // A breach is due at an hour, which needs a longer line.
      width: kind === 'breach' ? 260 : 212,
      display: 'flex',
      renderCell: ({ row }) => <DueCell row={row} />,
    }),
    column('receivedOn', 'Received', { width: 176, valueFormatter: (_value, row) => longDate(row.receivedOn) }),
    column('owner', 'Owner', { width: 68 }),
  ];
}

function column(field: string, headerName: string, rest: Partial<GridColDef<CaseLine>>): GridColDef<CaseLine> {
  return { field, headerName, sortable: sortOfColumn(field) !== undefined, ...rest };
}

/** An open case whose clock stands still is told apart from one that runs. */
function shownState({ state, deadlineState }: CaseLine): ChipState {
  return state === 'open' && deadlineState === 'paused' ? 'paused' : state;
}
