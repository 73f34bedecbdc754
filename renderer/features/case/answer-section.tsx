import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { longDate } from '../../ui/format.ts';
import { Section } from '../../ui/section.tsx';
import { AnswerWork } from './answer/answer-work.tsx';

/** Whether and when the matter was answered, and with what. */
export function AnswerSection({ detail, onAnswer }: { detail: CaseDetail; onAnswer(): void }): ReactElement {
  const answer = detail.clockEvents.find((event) => event.kind === 'answered' && !event.superseded);
  return (
    <Section
      title="Answer"
      state={detail.state === 'open' ? 'open' : answer === undefined ? 'not-needed' : 'done'}
      summary={answer === undefined ? '' : longDate(answer.on)}
      defaultOpen
    >
      {answer !== undefined && <Typography>Answered on {longDate(answer.on)}.</Typography>}
      {answer === undefined && detail.state !== 'open' && (
        <Typography color="textSecondary">Closed without an answer.</Typography>
      )}
      {answer !== undefined && detail.state === 'answered' && detail.outcome !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{detail.outcome}</Typography>
      )}
      {detail.state === 'open' && (
        <Button size="small" variant="outlined" onClick={onAnswer}>
          Mark as answered
        </Button>
      )}
      {detail.kind === 'request' && <AnswerWork detail={detail} />}
    </Section>
  );
}
