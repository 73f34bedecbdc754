import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import type { BulkResult } from '../../electron/contract/links.ts';
import { countOf } from './format.ts';
import { sentenceOf } from './sentence-of.ts';

/** What became of each case of a bulk action. Those that were refused are named with the reason. */
export function BulkOutcome({ result, onClose }: { result: BulkResult; onClose(): void }): ReactElement {
  const { changed, refused } = result;
  return (
    <Alert onClose={onClose} severity={refused.length === 0 ? 'success' : 'warning'} variant="outlined" role="status">
      {countOf(changed, 'case')} changed
      {refused.length > 0 && `, ${countOf(refused.length, 'case')} left as they were:`}
      {refused.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 200, overflow: 'auto' }} tabIndex={0} aria-label="Refused">
          {refused.map(({ caseId, ref, error }) => (
            <li key={caseId}>
              <strong>{ref}</strong>: {sentenceOf(error)}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
