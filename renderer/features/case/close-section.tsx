import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { moment } from '../../ui/format.ts';
import { Section } from '../../ui/section.tsx';

interface CloseSectionProps {
  readonly detail: CaseDetail;
  onClose(): void;
  onReopen(): void;
}

/** Whether the case is closed, and with what outcome. */
export function CloseSection({ detail, onClose, onReopen }: CloseSectionProps): ReactElement {
  const closed = detail.state === 'closed';
  return (
    <Section title="Close" state={closed ? 'done' : 'open'} defaultOpen={closed}>
      {detail.closedAt !== null && <Typography>Closed on {moment(detail.closedAt, detail.zone)}.</Typography>}
      {closed && detail.outcome !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{detail.outcome}</Typography>
      )}
      {!closed && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {detail.state === 'answered'
            ? 'Close the case when nothing is left to do.'
            : 'A case can be closed without an answer, e.g. when it was withdrawn or is no request at all. It needs a reason.'}
        </Typography>
      )}
      {!closed && (
        <Button size="small" variant="outlined" onClick={onClose}>
          Close the case
        </Button>
      )}
      {detail.state !== 'open' && (
        <Button size="small" onClick={onReopen} sx={{ ml: closed ? 0 : 1, mt: closed ? 1 : 0 }}>
          Reopen
        </Button>
      )}
    </Section>
  );
}
