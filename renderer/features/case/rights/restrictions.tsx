import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { longDate } from '../../../ui/format.ts';
import { restrictionGroundWords } from '../../../ui/words-answer.ts';
import { AddRestrictionDialog } from './add-restriction-dialog.tsx';
import { LiftRestrictionDialog } from './lift-restriction-dialog.tsx';

type Restriction = RequestWork['restrictions'][number];

interface RestrictionsProps {
  readonly detail: CaseDetail;
  readonly restrictions: readonly Restriction[];
}

/** Data that may only be stored: since when, on which ground, and the way out: tell the person, then lift. */
export function Restrictions({ detail, restrictions }: RestrictionsProps): ReactElement {
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Restriction | null>(null);
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="subtitle2" component="h3">
        Restrictions
      </Typography>
      {restrictions.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          No data are restricted yet.
        </Typography>
      )}
      <Box component="ul" aria-label="Restrictions" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {restrictions.map((restriction) => (
          <Box
            key={restriction.id}
            component="li"
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'flex-start',
              py: 0.75,
              borderBottom: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {restrictionGroundWords[restriction.ground]}, since {longDate(restriction.fromOn)}
              </Typography>
              {restriction.data !== '' && (
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                  {restriction.data}
                </Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {standing(restriction)}
              </Typography>
            </Box>
            {restriction.liftedOn === null && (
              <Button size="small" onClick={() => setEnding(restriction)}>
                {restriction.toldBeforeLiftingOn === null ? 'Record telling the person' : 'Lift'}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {detail.state !== 'closed' && (
        <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setAdding(true)}>
          Restrict data
        </Button>
      )}
      {adding && <AddRestrictionDialog detail={detail} onClose={() => setAdding(false)} />}
      {ending !== null && (
        <LiftRestrictionDialog detail={detail} restriction={ending} onClose={() => setEnding(null)} />
      )}
    </Box>
  );
}

function standing({ toldBeforeLiftingOn, liftedOn, liftedBecause }: Restriction): string {
  if (liftedOn !== null) return `Lifted on ${longDate(liftedOn)}: ${liftedBecause}`;
  if (toldBeforeLiftingOn !== null) return `The person was told on ${longDate(toldBeforeLiftingOn)}; it can be lifted.`;
  return 'In force. The person has to be told before it is lifted.';
}
