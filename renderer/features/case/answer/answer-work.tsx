import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { useOperation } from '../../../api/client.ts';
import { countOf } from '../../../ui/format.ts';
import { ChecklistRows } from '../rights/checklist-rows.tsx';
import { Deliveries } from './deliveries.tsx';

/** What an answer has to hold, what stands in its way, how it was delivered. */
export function AnswerWork({ detail }: { detail: CaseDetail }): ReactElement | null {
  const work = useOperation('request.work', { caseId: detail.id });
  if (work.data === undefined) return null;
  const { barsAnswer, checklists, deliveries, warnings } = work.data;
  const list = checklists.find(({ name }) => name === 'answer');
  const concerns = warnings.filter(({ step, code }) => step === 'Answer' || code === 'no-deletion');
  return (
    <Box sx={{ mt: 1.5 }}>
      {detail.state === 'open' && barsAnswer.length > 0 && (
        <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>
          Before the answer: {barsAnswer.join('; ')}.
        </Alert>
      )}
      {concerns.map(({ code, note }) => (
        <Alert key={`${code}-${note}`} severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {note}
        </Alert>
      ))}
      {list !== undefined && (
        <>
          <Typography variant="subtitle2" component="h3">
            {list.title}: {list.open === 0 ? 'complete' : `${countOf(list.open, 'item')} missing`}
          </Typography>
          <ChecklistRows detail={detail} list={list} />
        </>
      )}
      <Deliveries detail={detail} deliveries={deliveries} />
    </Box>
  );
}
