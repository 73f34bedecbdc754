import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { EvidenceCheckView } from '../../../../electron/contract/identity.ts';
import { longDate } from '../../../ui/format.ts';
import { evidencePurposeWords, evidenceResultWords } from '../../../ui/words-request.ts';
import { EvidenceCopy } from './evidence-copy.tsx';

interface EvidenceLineProps {
  readonly detail: CaseDetail;
  readonly check: EvidenceCheckView;
  onCheck(): void;
  onHoldCopy(): void;
}

/** One check: why it was needed, what was asked, seen and compared, by whom, with what result. */
export function EvidenceLine({ detail, check, onCheck, onHoldCopy }: EvidenceLineProps): ReactElement {
  const open = detail.state !== 'closed';
  const settled = check.result === 'passed' || check.result === 'not-needed';
  return (
    <Box component="li" sx={{ py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>{check.text}</Typography>
          {linesOf(detail, check).map((line) => (
            <Typography key={line} variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {line}
            </Typography>
          ))}
        </Box>
        <Chip
          size="small"
          variant="outlined"
          color={check.result === 'passed' ? 'success' : check.result === 'not-enough' ? 'warning' : 'default'}
          label={evidenceResultWords[check.result]}
        />
        {open && !settled && (
          <Button size="small" variant="outlined" onClick={onCheck} aria-label={`Record what was seen: ${check.text}`}>
            Record what was seen
          </Button>
        )}
        {open && settled && check.copy === null && (
          <Button size="small" onClick={onHoldCopy} aria-label={`Hold a copy: ${check.text}`}>
            Hold a copy
          </Button>
        )}
      </Box>
      {check.copy !== null && <EvidenceCopy detail={detail} checkId={check.id} copy={check.copy} />}
    </Box>
  );
}

function linesOf(detail: CaseDetail, check: EvidenceCheckView): readonly string[] {
  const who = detail.parties.find(({ id }) => id === check.casePartyId)?.name;
  const number = check.seenLast === '' ? '' : `, ending ${check.seenLast}`;
  return [
    [
      evidencePurposeWords[check.purpose],
      ...(who === undefined ? [] : [who]),
      ...(check.askedOn === null ? [] : [`asked ${longDate(check.askedOn)}`]),
      ...(check.receivedOn === null ? [] : [`arrived ${longDate(check.receivedOn)}`]),
    ].join(' · '),
    check.whyNeeded === '' ? '' : `Needed because: ${check.whyNeeded}`,
    check.seenType === '' ? '' : `Seen: ${check.seenType}${number}`,
    check.comparedWith === '' ? '' : `Compared: ${check.comparedWith}`,
    check.checkedOn === null ? '' : `Looked at ${longDate(check.checkedOn)} by ${check.officer}`,
    check.note,
  ].filter((line) => line !== '');
}
