import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moment } from '../../ui/format.ts';
import { deedsOf, filters } from './timeline-deeds.ts';
import type { Deed, Filter } from './timeline-deeds.ts';
import { SideCard } from './side-card.tsx';

const perPage = 100;

/** What happened in the case, newest first: who, when, and what was there before. */
export function TimelineCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [filter, setFilter] = useState<Filter>('all');
  const [back, setBack] = useState(0);
  // The log counts from the oldest; the last page is the first one shown.
  const counted = useOperation('timeline.page', { caseId: detail.id, offset: 0, limit: 1 }, { keepPrevious: true });
  const total = counted.data?.total ?? 0;
  const end = Math.max(0, total - back * perPage);
  const offset = Math.max(0, end - perPage);
  const page = useOperation(
    'timeline.page',
    { caseId: detail.id, offset, limit: Math.max(1, end - offset) },
    { enabled: counted.data !== undefined, keepPrevious: true },
  );
  const deeds = deedsOf(page.data?.entries ?? [], detail.zone).filter(
    (deed) => filter === 'all' || deed.areas.has(filter),
  );
  return (
    <SideCard title="Timeline">
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Show"
        value={filter}
        onChange={(_event, next: Filter | null) => {
          if (next !== null) setFilter(next);
        }}
        sx={{ mb: 1, flexWrap: 'wrap' }}
      >
        {filters.map(({ name, label }) => (
          <ToggleButton key={name} value={name} sx={{ textTransform: 'none', px: 1.25, py: 0.25 }}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ErrorNotice error={page.error} />
      {page.data !== undefined && deeds.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Nothing of this kind.
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {deeds.map((deed) => (
          <DeedLine key={deed.key} deed={deed} zone={detail.zone} />
        ))}
      </Box>
      {(offset > 0 || back > 0) && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <Button size="small" disabled={offset === 0} onClick={() => setBack(back + 1)}>
            Earlier
          </Button>
          <Button size="small" disabled={back === 0} onClick={() => setBack(back - 1)}>
            Later
          </Button>
        </Box>
      )}
    </SideCard>
  );
}

function DeedLine({ deed, zone }: { deed: Deed; zone: string }): ReactElement {
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Typography variant="caption" component="p" color="textSecondary">
        {moment(deed.at, zone)}
        {deed.officer !== '' && ` · ${deed.officer}`}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {deed.title}
      </Typography>
      {deed.lines.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {deed.lines.map((line) => (
            <Typography key={line.key} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {line.label}
              {': '}
              {line.from !== '' && (
                <>
                  <Box component="del" sx={{ color: 'text.secondary' }}>
                    {line.from}
                  </Box>
                  {' → '}
                </>
              )}
              {line.to === '' ? (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  empty
                </Box>
              ) : (
                line.to
              )}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
