import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockEventView } from '../../../electron/contract/deadlines.ts';
import { longDate, moment } from '../../ui/format.ts';
import { Section } from '../../ui/section.tsx';
import { clockEventWords, dutyWords, extensionReasonWords } from '../../ui/words.ts';
import { fittingFacts } from './fitting-facts.ts';
import { RecordFactDialog } from './record-fact-dialog.tsx';
import { SupersedeFactDialog } from './supersede-fact-dialog.tsx';

/** The dated facts from which every deadline is worked out. */
export function ClockSection({ detail }: { detail: CaseDetail }): ReactElement {
  const [records, setRecords] = useState(false);
  const [wrong, setWrong] = useState<ClockEventView | null>(null);
  const [first] = fittingFacts(detail);
  const standing = detail.clockEvents.filter((event) => !event.superseded).length;
  return (
    <Section title="Clock facts" summary={`${standing} recorded`} defaultOpen>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {detail.clockEvents.map((event) => (
          <FactLine
            key={event.id}
            event={event}
            zone={detail.zone}
            onPutRight={detail.state === 'closed' || event.superseded ? null : () => setWrong(event)}
          />
        ))}
      </Box>
      {detail.state !== 'closed' && first !== undefined && (
        <Button size="small" startIcon={<Add />} sx={{ mt: 1 }} onClick={() => setRecords(true)}>
          Record a fact
        </Button>
      )}
      {records && first !== undefined && (
        <RecordFactDialog detail={detail} kind={first} onClose={() => setRecords(false)} />
      )}
      {wrong !== null && <SupersedeFactDialog detail={detail} event={wrong} onClose={() => setWrong(null)} />}
    </Section>
  );
}

interface FactLineProps {
  readonly event: ClockEventView;
  readonly zone: string;
  readonly onPutRight: (() => void) | null;
}

function FactLine({ event, zone, onPutRight }: FactLineProps): ReactElement {
  const more = [
    event.duty === undefined ? '' : dutyWords[event.duty],
    event.reason === undefined ? '' : extensionReasonWords[event.reason],
    event.note,
  ].filter((part) => part !== '');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        py: 0.75,
        '& + &': { borderTop: '1px solid', borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography
          variant="body1"
          component={event.superseded ? 's' : 'p'}
          sx={event.superseded ? { color: 'text.secondary' } : {}}
        >
          <strong>{clockEventWords[event.kind]}</strong>{' '}
          {event.at === undefined ? longDate(event.on) : moment(event.at, zone)}
        </Typography>
        {event.superseded && (
          <Typography variant="body2" component="span" color="textSecondary" sx={{ ml: 1 }}>
            put right later
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {[...more, `recorded by ${event.officer}, ${moment(event.recordedAt, zone)}`].join(' · ')}
        </Typography>
      </Box>
      {onPutRight !== null && (
        <Button
          size="small"
          onClick={onPutRight}
          aria-label={`Put right: ${clockEventWords[event.kind]}, ${longDate(event.on)}`}
        >
          Put right
        </Button>
      )}
    </Box>
  );
}
