import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseListRow } from '../../../electron/contract/cases.ts';
import type { BulkResult } from '../../../electron/contract/links.ts';
import { countOf } from '../../ui/format.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkAction } from './bulk-dialog.tsx';

interface BulkBarProps {
  readonly rows: readonly CaseListRow[];
  onClear(): void;
  onDone(result: BulkResult): void;
}

/** What can be done with the selected cases at once. */
export function BulkBar({ rows, onClear, onDone }: BulkBarProps): ReactElement {
  const [action, setAction] = useState<BulkAction | null>(null);
  const onlyRequests = rows.every(({ kind }) => kind === 'request');
  return (
    <Paper
      variant="outlined"
      role="region"
      aria-label="Selected cases"
      sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 2, py: 0.75 }}
    >
      <Typography variant="body2" role="status" sx={{ fontWeight: 600, mr: 1 }}>
        {countOf(rows.length, 'case')} selected
      </Typography>
      <Button size="small" onClick={() => setAction('assign')}>
        Assign
      </Button>
      <Button size="small" onClick={() => setAction('tag')}>
        Tag
      </Button>
      {onlyRequests && (
        <Button size="small" onClick={() => setAction('extend')}>
          Extend
        </Button>
      )}
      {onlyRequests && (
        <Button size="small" onClick={() => setAction('group')}>
          Put into a group
        </Button>
      )}
      <Button size="small" onClick={() => setAction('duplicates')}>
        Close as duplicates
      </Button>
      <Box sx={{ flex: 1 }} />
      <Button size="small" aria-label="Clear the selection" onClick={onClear}>
        Clear
      </Button>
      {action !== null && (
        <BulkDialog
          action={action}
          rows={rows}
          onClose={() => setAction(null)}
          onDone={(result) => {
            setAction(null);
            onDone(result);
          }}
        />
      )}
    </Paper>
  );
}
