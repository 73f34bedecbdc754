import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { AddAddressesDialog } from './add-addresses-dialog.tsx';
import { EntriesTable } from './entries-table.tsx';
import { ExportCard } from './export-card.tsx';
import { LookupCard } from './lookup-card.tsx';
import { rowsPerPage } from './rows-per-page.ts';

/** Who must not be written to again. */
export function SuppressionPage(): ReactElement {
  const [page, setPage] = useState(0);
  const [adding, setAdding] = useState(false);
  const list = useOperation(
    'suppression.page',
    { offset: page * rowsPerPage, limit: rowsPerPage },
    { keepPrevious: true },
  );
  return (
    <Page
      title="Suppression list"
      subtitle={
        list.data === undefined
          ? ' '
          : `${countOf(list.data.total, 'address', 'addresses')}. Only hashes are kept: an address goes in and can be looked up, it never comes out.`
      }
      actions={
        <Button variant="contained" onClick={() => setAdding(true)}>
          Add addresses
        </Button>
      }
    >
      <ErrorNotice error={list.error} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mb: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <LookupCard />
        <ExportCard />
      </Box>
      {list.data !== undefined && (
        <EntriesTable entries={list.data.entries} total={list.data.total} page={page} onPage={setPage} />
      )}
      {adding && <AddAddressesDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
