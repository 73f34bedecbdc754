import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Link as RouteLink } from 'wouter';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { useOperation } from '../../../api/client.ts';
import { longDate } from '../../../ui/format.ts';
import { caseStateWords } from '../../../ui/words.ts';

/** Earlier requests that may be of the same person, each with the reason. The officer judges. */
export function EarlierRequests({ detail }: { detail: CaseDetail }): ReactElement | null {
  const subject = detail.parties.find(({ role }) => role === 'data-subject') ?? detail.parties[0];
  const { data } = useOperation(
    'person.matches',
    {
      name: subject?.name ?? '',
      email: subject?.email ?? '',
      phone: subject?.phone ?? '',
      address: subject?.address ?? '',
      exceptCaseId: detail.id,
      limit: 10,
    },
    { enabled: subject !== undefined },
  );
  if (data === undefined || data.matches.length === 0) return null;
  return (
    <div>
      <Typography variant="h3" sx={{ mt: 1 }}>
        Earlier requests, perhaps of the same person
      </Typography>
      <Box component="ul" aria-label="Earlier requests" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.matches.map((match) => (
          <Box key={match.caseId} component="li" sx={{ py: 0.5 }}>
            <Link component={RouteLink} href={`/cases/${match.caseId}`} underline="hover" sx={{ fontWeight: 600 }}>
              {match.ref}
            </Link>{' '}
            {match.name}
            <Typography variant="body2" color="textSecondary">
              {longDate(match.receivedOn)} · {caseStateWords[match.state].toLowerCase()} ·{' '}
              {match.reasons.map(({ text }) => text).join(', ')}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" color="textSecondary">
        Earlier requests alone do not make a request excessive.
      </Typography>
    </div>
  );
}
