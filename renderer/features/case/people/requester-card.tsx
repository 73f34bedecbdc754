import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { needsAuthority } from '../../../../electron/domain/request/requester.ts';
import { requesterTypeWords, subjectStatusWords } from '../../../ui/words-request.ts';
import { DecisionDialog } from '../changes/decision-dialog.tsx';
import { DecisionList } from '../changes/decision-list.tsx';
import { RequesterDialog } from '../identity/requester-dialog.tsx';
import { SideCard } from '../side-card.tsx';
import { StepWarnings } from '../step-warnings.tsx';
import { useRequestWork } from '../use-request-work.ts';
import { EarlierRequests } from './earlier-requests.tsx';

/** Who asks for whom: on behalf of somebody, for a child, about a dead person; and earlier requests of the same person. */
export function RequesterCard({ detail }: { detail: CaseDetail }): ReactElement | null {
  const work = useRequestWork(detail);
  const [edits, setEdits] = useState(false);
  if (work === undefined) return null;
  return (
    <SideCard
      title="Who asks"
      action={
        detail.state !== 'closed' && (
          <Button size="small" onClick={() => setEdits(true)}>
            Change
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Requester detail={detail} work={work} />
        <Child detail={detail} work={work} />
        <StepWarnings work={work} step="Received" />
        <EarlierRequests detail={detail} />
      </Box>
      {edits && <RequesterDialog detail={detail} work={work} onClose={() => setEdits(false)} />}
    </SideCard>
  );
}

function Requester({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const known = work.detail;
  const subject = detail.parties.find(({ role }) => role === 'data-subject')?.name;
  const behalf = needsAuthority(known.requesterType) && subject !== undefined;
  return (
    <div>
      <Typography>
        {requesterTypeWords[known.requesterType]}
        {behalf && `, on behalf of ${subject}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        The data subject is: {subjectStatusWords[known.subjectStatus].toLowerCase()}
        {known.childAge !== null && `, ${known.childAge} years old`}
      </Typography>
      {known.recognisedWords !== '' && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          Recognised by: “{known.recognisedWords}”
        </Typography>
      )}
      {known.spokenNote !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          Spoken: {known.spokenNote}
          {known.heardBy !== '' && ` (heard by ${known.heardBy})`}
        </Typography>
      )}
    </div>
  );
}

/** Whether a child can exercise the right itself: what is presumed, or what was decided. */
function Child({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement | null {
  const [decides, setDecides] = useState(false);
  if (work.competence === 'not-a-child') return null;
  const decisions = work.decisions.filter(({ kind }) => kind === 'child-competence');
  const stands = decisions.some(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      {!stands && (
        <Alert severity={work.competence === 'presumed' ? 'info' : 'warning'} variant="outlined">
          {work.competence === 'presumed'
            ? 'In Scotland a child of 12 or more is presumed able to exercise the right itself, unless the contrary is shown (DPA 2018 section 208).'
            : 'Consider whether the child can understand the request and exercise the right itself. The right is the child’s, not the parent’s.'}
        </Alert>
      )}
      <DecisionList detail={detail} decisions={decisions} />
      {detail.state !== 'closed' && !stands && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setDecides(true)}>
          Note the competence
        </Button>
      )}
      {decides && (
        <DecisionDialog
          detail={detail}
          kind="child-competence"
          help="Whether the child can exercise the right itself: age, maturity, what it understands, its best interests, and any court order."
          onClose={() => setDecides(false)}
        />
      )}
    </>
  );
}
