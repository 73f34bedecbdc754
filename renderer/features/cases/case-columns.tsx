import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { GRID_CHECKBOX_SELECTION_COL_DEF } from '@mui/x-data-grid';
import type { GridColDef } from '@mui/x-data-grid';

import type { CaseListRow } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { whatWords } from '../../ui/case-words.ts';
import { longDate, shortDate } from '../../ui/format.ts';
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

/** How many lines a row has: the hours of a breach can need a third. */
export function linesPerRow(kind: CaseKind | undefined): 2 | 3 {
  return kind === undefined || kind === 'breach' ? 3 : 2;
}

/** The columns of a list. Requests are told by their rights, breaches and complaints by their titles. */
export function caseColumns(kind: CaseKind | undefined, fontSize: number): readonly GridColDef<CaseListRow>[] {
  const lines = linesPerRow(kind);
  // Widths are those of the longest word at 12 px: a longer word would be broken in the middle.
  const wide = (px: number): number => Math.ceil((px * fontSize) / 12);
  return [
    { ...GRID_CHECKBOX_SELECTION_COL_DEF, width: 28, minWidth: 28 },
    column('ref', 'Reference', {
      width: wide(112),
      display: 'flex',
      renderCell: ({ row }) => <Reference>{row.ref}</Reference>,
    }),
    ...(kind === 'breach'
      ? []
      : [textColumn('subject', 'Subject', lines, (row) => row.subject, { flex: 0.8, minWidth: wide(74) })]),
    kind === 'request'
      ? textColumn('what', 'What', lines, (row) => whatWords(row.kind, row.rights), { flex: 1, minWidth: wide(93) })
      : textColumn('title', 'What', lines, (row) => row.title, { flex: 1.3, minWidth: wide(82) }),
    column('state', 'State', {
      width: 112,
      display: 'flex',
      renderCell: ({ row }) => <StateChip state={shownState(row)} />,
    }),
    textColumn('nextStep', 'Next step', lines, nextText, { flex: 1, minWidth: wide(97) }),
    column('due', 'Due', {
      width: wide(198),
      display: 'flex',
      renderCell: ({ row }) => <DueCell row={row} />,
    }),
    column('receivedOn', 'Received', { width: wide(160), valueFormatter: (_value, row) => longDate(row.receivedOn) }),
    column('owner', 'Owner', { width: wide(52) }),
  ];
}

/** What comes next, with what the officer noted and its day. @example 'Check identity · Ask HR, 27/12/2026' */
function nextText({ nextStep, nextAction, nextActionOn }: CaseListRow): string {
  const own = [nextAction, nextActionOn === null ? '' : shortDate(nextActionOn)]
    .filter((part) => part !== '')
    .join(', ');
  return own === '' ? nextStep : `${nextStep} · ${own}`;
}

/** A column of text that is cut after the lines of a row; all of it appears when the pointer rests on it. */
function textColumn(
  field: string,
  headerName: string,
  lines: number,
  textOf: (row: CaseListRow) => string,
  rest: Partial<GridColDef<CaseListRow>>,
): GridColDef<CaseListRow> {
  return column(field, headerName, {
    display: 'flex',
    valueGetter: (_value, row) => textOf(row),
    renderCell: ({ row }) => (
      <Box
        component="span"
        title={textOf(row)}
        sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden' }}
      >
        {textOf(row)}
      </Box>
    ),
    ...rest,
  });
}

function column(field: string, headerName: string, rest: Partial<GridColDef<CaseListRow>>): GridColDef<CaseListRow> {
  return { field, headerName, sortable: sortOfColumn(field) !== undefined, ...rest };
}

/** A reference is one word: its hyphens are no place to break it. */
const Reference = styled('strong')({ whiteSpace: 'nowrap' });

/** An open case whose clock stands still is told apart from one that runs. */
function shownState({ state, deadlineState }: CaseListRow): ChipState {
  return state === 'open' && deadlineState === 'paused' ? 'paused' : state;
}
