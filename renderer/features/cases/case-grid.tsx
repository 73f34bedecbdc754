import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataGrid, GRID_CHECKBOX_SELECTION_FIELD, useGridApiRef } from '@mui/x-data-grid';
import type { GridRowId, GridSortModel } from '@mui/x-data-grid';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';

import type { CaseListRow } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { kindPluralWords } from '../../ui/words.ts';
import { nonce } from '../../ui/nonce.ts';
import { caseColumns, columnOfSort, linesPerRow, sortOfColumn } from './case-columns.tsx';
import { rowsPerPage } from './list-view.ts';
import type { ListView } from './list-view.ts';

interface CaseGridProps {
  readonly kind: CaseKind | undefined;
  readonly view: ListView;
  readonly rows: readonly CaseListRow[];
  readonly total: number;
  readonly loading: boolean;
  /** The selected cases, by id. */
  readonly selected: ReadonlySet<string>;
  onSelect(caseIds: ReadonlySet<string>): void;
  onOpen(caseId: string): void;
  onChange(change: Partial<ListView>): void;
}

/** The rows of a list. Paging and order are the store's work; the grid shows what it is given. */
export function CaseGrid(props: CaseGridProps): ReactElement {
  const { kind, view, rows, total, loading, selected, onSelect, onOpen, onChange } = props;
  const grid = useGridApiRef();
  const selection = useMemo(() => ({ type: 'include' as const, ids: new Set<GridRowId>(selected) }), [selected]);
  const hasRoom = useMediaQuery('(min-width: 1240px)');
  const fontSize = hasRoom ? 13 : 12;
  const columns = useMemo(() => caseColumns(kind, fontSize), [kind, fontSize]);
  const order: GridSortModel = [{ field: columnOfSort(view.sort), sort: view.direction }];
  const focusRow = (caseId: string | undefined): void => {
    if (caseId === undefined || grid.current === null) return;
    const rowIndex = rows.findIndex((row) => row.caseId === caseId);
    if (rowIndex < 0) return;
    grid.current.scrollToIndexes({ rowIndex, colIndex: 0 });
    grid.current.setCellFocus(caseId, 'ref');
  };

  const returnToRow = useEffectEvent(() => {
    if (view.at !== null) focusRow(view.at);
  });
  const hasRows = rows.length > 0;
  useEffect(() => {
    if (!hasRows) return undefined;
    // After the frame of the window has moved the focus to the new page.
    const frame = requestAnimationFrame(() => returnToRow());
    return () => cancelAnimationFrame(frame);
  }, [hasRows]);

  const move = useEffectEvent((step: 1 | -1) => {
    const focused = document.activeElement?.closest('[data-id]')?.getAttribute('data-id');
    const at = rows.findIndex((row) => row.caseId === focused);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    focusRow(rows[next]?.caseId);
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : null;
      if (step === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      move(step);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <DataGrid<CaseListRow>
        apiRef={grid}
        nonce={nonce}
        aria-label={kind === undefined ? 'All cases' : kindPluralWords[kind]}
        rows={rows}
        columns={columns}
        getRowId={(row) => row.caseId}
        rowCount={total}
        loading={loading}
        rowHeight={linesPerRow(kind) * 18 + 10}
        columnHeaderHeight={40}
        columnVisibilityModel={{ receivedOn: hasRoom }}
        disableColumnMenu
        disableColumnFilter
        disableColumnSelector
        checkboxSelection
        disableRowSelectionOnClick
        disableRowSelectionExcludeModel
        rowSelectionModel={selection}
        onRowSelectionModelChange={({ ids }) => onSelect(new Set([...ids].map(String)))}
        sortingMode="server"
        sortingOrder={['asc', 'desc']}
        sortModel={order}
        onSortModelChange={([first]) => {
          const sort = first === undefined ? undefined : sortOfColumn(first.field);
          if (sort !== undefined) onChange({ sort, direction: first?.sort === 'desc' ? 'desc' : 'asc' });
        }}
        paginationMode="server"
        paginationModel={{ page: view.page, pageSize: rowsPerPage }}
        pageSizeOptions={[rowsPerPage]}
        onPaginationModelChange={({ page }) => {
          if (page !== view.page) onChange({ page });
        }}
        hideFooter={total <= rowsPerPage}
        onRowClick={({ row }: { row: CaseListRow }) => onOpen(row.caseId)}
        onCellKeyDown={({ row, field }: { row: CaseListRow; field: string }, event: KeyboardEvent) => {
          if (event.key === 'Enter' && field !== GRID_CHECKBOX_SELECTION_FIELD) onOpen(row.caseId);
        }}
        sx={{
          fontSize,
          bgcolor: 'background.paper',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          '& .MuiDataGrid-row': { cursor: 'pointer' },
          '& .MuiDataGrid-cell': {
            whiteSpace: 'normal',
            lineHeight: 1.35,
            alignContent: 'center',
            overflowWrap: 'break-word',
            px: 1,
          },
          '& .MuiDataGrid-columnHeader': { px: 1 },
          '& .MuiDataGrid-columnHeaderCheckbox, & .MuiDataGrid-cellCheckbox': { px: 0 },
        }}
      />
    </Box>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [role="dialog"], [role="menu"], [role="combobox"], [role="listbox"]') !== null
  );
}
