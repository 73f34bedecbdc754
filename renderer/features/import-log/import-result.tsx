import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import type { WindowOutput } from '../../../electron/contract/table.ts';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';

interface ImportResultProps {
  readonly fileName: string;
  readonly result: WindowOutput<'intake.importRows'>;
}

/** What became of the rows. */
export function ImportResult({ fileName, result }: ImportResultProps): ReactElement {
  return (
    <Page title={`${fileName} was read`}>
      <div role="status">
        <Typography component="p" sx={{ fontSize: 18, fontWeight: 600 }}>
          {countOf(result.added, 'case')} added
        </Typography>
        {result.alreadyThere > 0 && (
          <Typography>{countOf(result.alreadyThere, 'row')} had been taken in before.</Typography>
        )}
        {result.left > 0 && <Typography>{countOf(result.left, 'row')} stayed out.</Typography>}
      </div>
      <Typography sx={{ mt: 2 }}>
        <Button
          variant="contained"
          component={Link}
          href="/cases?states=open+answered+closed&sort=received&direction=desc"
        >
          Show the cases
        </Button>
      </Typography>
    </Page>
  );
}
