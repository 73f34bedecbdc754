import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { longDate, moment } from '../../../ui/format.ts';
import { StateChip } from '../../../ui/state-chip.tsx';
import { channelWords } from '../../../ui/words.ts';
import { SideCard } from '../side-card.tsx';
import type { LetterLine } from './fitting-letters.ts';
import { useCaseLetters } from './use-case-letters.ts';
import { WriteLetterDialog } from './write-letter-dialog.tsx';

/** The letters of a case: what is due next, what is being written, what was sent. */
export function LettersCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [choosing, setChoosing] = useState(false);
  const work = useCaseLetters(detail);
  const { letters, due } = work;
  return (
    <SideCard
      title="Letters"
      action={
        <Button
          size="small"
          startIcon={<Add />}
          disabled={work.offers.length === 0}
          aria-label="Write a letter"
          onClick={() => setChoosing(true)}
        >
          Write
        </Button>
      }
    >
      {letters.length === 0 && due.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          No letter has been written in this case.
        </Typography>
      )}
      {letters.length > 0 && (
        <Box component="ul" aria-label="Letters" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {letters.map((letter) => (
            <Line key={letter.id} letter={letter} detail={detail} />
          ))}
        </Box>
      )}
      {due.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
          <Typography variant="body2" color="textSecondary">
            Due next:
          </Typography>
          {due.map((offer) => (
            <Button
              key={offer.kind}
              size="small"
              variant="outlined"
              disabled={work.busy}
              onClick={() => work.write(offer)}
            >
              {offer.name}
            </Button>
          ))}
        </Box>
      )}
      {!choosing && <ErrorNotice error={work.error} />}
      {choosing && <WriteLetterDialog work={work} onClose={() => setChoosing(false)} />}
    </SideCard>
  );
}

function Line({ letter, detail }: { letter: LetterLine; detail: CaseDetail }): ReactElement {
  const how = letter.channel === null ? '' : `, ${channelWords[letter.channel].toLowerCase()}`;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MuiLink component={Link} href={`/cases/${detail.id}/letters/${letter.id}`}>
          {letter.name}
        </MuiLink>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {letter.recipient !== '' && `To ${letter.recipient} · `}
          {letter.sentOn === null
            ? `${letter.draftedBy}, ${moment(letter.draftedAt, detail.zone)}`
            : `${longDate(letter.sentOn)}${how}`}
        </Typography>
      </Box>
      {letter.state === 'sent' ? <StateChip state="met" word="Sent" /> : <StateChip state="open" word="Draft" />}
    </Box>
  );
}
