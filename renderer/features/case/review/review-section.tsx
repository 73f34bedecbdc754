import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { ExemptionUseView } from '../../../../electron/contract/withholding.ts';
import { countOf } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import { DecisionDialog } from '../changes/decision-dialog.tsx';
import { DecisionList } from '../changes/decision-list.tsx';
import { StepWarnings } from '../step-warnings.tsx';
import { isAtStep, stateOfSteps, useRequestWork } from '../use-request-work.ts';
import { ExemptionDialog } from './exemption-dialog.tsx';
import { ExemptionList } from './exemption-list.tsx';
import { RedactionLog } from './redaction-log.tsx';

const steps = ['Review'] as const;

/** What was found is read before it goes out: what is withheld on which ground, line by line. */
export function ReviewSection({ detail }: { detail: CaseDetail }): ReactElement {
  const work = useRequestWork(detail);
  return (
    <Section
      anchor="review"
      title="Review"
      state={stateOfSteps(detail, steps)}
      summary={work === undefined ? '' : summaryOf(work)}
      defaultOpen={isAtStep(detail, steps)}
    >
      {work !== undefined && <Review detail={detail} work={work} />}
    </Section>
  );
}

function summaryOf({ exemptions, redactions }: RequestWork): string {
  if (exemptions.length === 0 && redactions.items === 0) return 'Nothing withheld';
  return `${countOf(exemptions.length, 'exemption')} · ${countOf(redactions.items, 'redaction')}, ${redactions.reviewed} reviewed`;
}

function Review({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const [exemption, setExemption] = useState<ExemptionUseView | 'new' | null>(null);
  const [decides, setDecides] = useState(false);
  const changeable = detail.state !== 'closed';
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <StepWarnings work={work} step="Review" />
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          Exemptions
        </Typography>
        {changeable && (
          <Button size="small" startIcon={<Add />} onClick={() => setExemption('new')}>
            Add an exemption
          </Button>
        )}
      </Box>
      <ExemptionList detail={detail} uses={work.exemptions} onEdit={setExemption} />
      <Typography variant="h3">Redaction log</Typography>
      <RedactionLog detail={detail} work={work} />
      <DecisionList detail={detail} decisions={work.decisions.filter(({ kind }) => kind === 'review')} />
      {changeable && (
        <Button size="small" variant="outlined" sx={{ justifySelf: 'start' }} onClick={() => setDecides(true)}>
          Record the review
        </Button>
      )}
      {exemption !== null && (
        <ExemptionDialog
          detail={detail}
          use={exemption === 'new' ? null : exemption}
          onClose={() => setExemption(null)}
        />
      )}
      {decides && (
        <DecisionDialog
          detail={detail}
          kind="review"
          help="What was found was read before it goes out: by whom, how far, and what became of data of other people."
          onClose={() => setDecides(false)}
        />
      )}
    </Box>
  );
}
