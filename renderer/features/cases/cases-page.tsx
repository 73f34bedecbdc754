import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation, useSearch } from 'wouter';

import type { BulkResult } from '../../../electron/contract/links.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { useOperation } from '../../api/client.ts';
import { BulkOutcome } from '../../ui/bulk-outcome.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { kindPluralWords, kindWords } from '../../ui/words.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CaseGrid } from './case-grid.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isFiltered, listQuery, pageInput, parseListView, usualView } from './list-view.ts';
import type { ListView } from './list-view.ts';
import { useFillHeight } from './use-fill-height.ts';

interface CasesPageProps {
  /** Without it cases of all kinds. */
  readonly kind?: CaseKind;
}

/** Where is it? Filters, order and page stand in the address, so that Back returns to the same row. */
export function CasesPage({ kind }: CasesPageProps): ReactElement {
  const [, goTo] = useLocation();
  const fill = useFillHeight(360);
  const view = parseListView(useSearch());
  const cases = useOperation('case.page', pageInput(kind, view), { keepPrevious: true });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<BulkResult | null>(null);
  const chosen = (cases.data?.rows ?? []).filter(({ caseId }) => selected.has(caseId));
  const show = (change: Partial<ListView>): void =>
    goTo(listQuery({ ...view, page: 0, at: null, ...change }), { replace: true });
  const open = (caseId: string): void => {
    goTo(listQuery({ ...view, at: caseId }), { replace: true });
    goTo(`/cases/${caseId}`);
  };
  return (
    <Page
      wide
      title={kind === undefined ? 'All cases' : kindPluralWords[kind]}
      subtitle={cases.data === undefined ? ' ' : countOf(cases.data.total, 'case')}
    >
      <Box ref={fill} sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <FilterBar kind={kind} view={view} onChange={show} />
        {result !== null && <BulkOutcome result={result} onClose={() => setResult(null)} />}
        {chosen.length > 0 && (
          <BulkBar
            rows={chosen}
            onClear={() => setSelected(new Set())}
            onDone={(outcome) => {
              setResult(outcome);
              setSelected(new Set());
            }}
          />
        )}
        {cases.isError ? (
          <ErrorNotice error={cases.error} />
        ) : cases.data?.total === 0 ? (
          <Paper variant="outlined" sx={{ flex: 1, overflow: 'auto' }}>
            <NoCases kind={kind} view={view} onChange={show} />
          </Paper>
        ) : (
          <CaseGrid
            kind={kind}
            view={view}
            rows={cases.data?.rows ?? []}
            total={cases.data?.total ?? 0}
            loading={cases.isPending}
            selected={selected}
            onSelect={(caseIds) => {
              if (caseIds.size > 0) setResult(null);
              setSelected(caseIds);
            }}
            onOpen={open}
            onChange={show}
          />
        )}
      </Box>
    </Page>
  );
}

interface NoCasesProps {
  readonly kind: CaseKind | undefined;
  readonly view: ListView;
  onChange(change: Partial<ListView>): void;
}

function NoCases({ kind, view, onChange }: NoCasesProps): ReactElement {
  const many = kind === undefined ? 'cases' : kindPluralWords[kind].toLowerCase();
  const one = kind === undefined ? 'case' : kindWords[kind].toLowerCase();
  if (isFiltered(view)) {
    return (
      <EmptyState
        title={`No ${one} fits these filters`}
        actions={
          <Button variant="outlined" onClick={() => onChange(usualView)}>
            Clear filters
          </Button>
        }
      />
    );
  }
  const closedHidden = !view.states.includes('closed');
  return (
    <EmptyState
      title={closedHidden ? `There are no ${many} under work` : `There are no ${many} yet`}
      actions={
        closedHidden && (
          <Button variant="outlined" onClick={() => onChange({ states: ['open', 'answered', 'closed'] })}>
            Show closed ones
          </Button>
        )
      }
    >
      Log one with Ctrl+N, or drop an e-mail on this window.
    </EmptyState>
  );
}
