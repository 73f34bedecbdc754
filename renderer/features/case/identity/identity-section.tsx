import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { EvidenceCheckView } from '../../../../electron/contract/identity.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { EvidenceItem } from '../../../../electron/domain/identity/evidence.ts';
import { countOf } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import { requesterTypeWords, sensitivityWords } from '../../../ui/words-request.ts';
import { DecisionList } from '../changes/decision-list.tsx';
import { StepWarnings } from '../step-warnings.tsx';
import { isAtStep, stateOfSteps, useRequestReference, useRequestWork } from '../use-request-work.ts';
import { AskEvidenceDialog } from './ask-evidence-dialog.tsx';
import { CheckEvidenceDialog } from './check-evidence-dialog.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { EvidenceOffer } from './evidence-offer.tsx';
import { HoldCopyDialog } from './hold-copy-dialog.tsx';
import { RequesterDialog } from './requester-dialog.tsx';
import { SkipIdentityDialog } from './skip-identity-dialog.tsx';

const steps = ['Authority', 'Identity'] as const;

/** Who asks, and whether they may: shown with as little as possible. */
export function IdentitySection({ detail }: { detail: CaseDetail }): ReactElement {
  const work = useRequestWork(detail);
  return (
    <Section
      anchor="identity"
      title="Identity"
      state={stateOfSteps(detail, steps)}
      summary={work === undefined ? '' : summaryOf(work)}
      defaultOpen={isAtStep(detail, steps)}
    >
      {work !== undefined && <Checklist detail={detail} work={work} />}
    </Section>
  );
}

function summaryOf({ detail, evidence }: RequestWork): string {
  const passed = evidence.filter(({ result }) => result === 'passed').length;
  const waiting = evidence.filter(({ result }) => result === 'open').length;
  return [
    requesterTypeWords[detail.requesterType],
    ...(passed > 0 ? [countOf(passed, 'check passed', 'checks passed')] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ].join(' · ');
}

type Open =
  | { readonly form: 'requester' | 'skip' }
  | { readonly form: 'ask'; readonly item: EvidenceItem }
  | { readonly form: 'check'; readonly item: EvidenceItem; readonly check: EvidenceCheckView | null }
  | { readonly form: 'copy'; readonly check: EvidenceCheckView };

function Checklist({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const [open, setOpen] = useState<Open | null>(null);
  const known = useRequestReference(detail)?.evidenceItems ?? [];
  const onClose = (): void => setOpen(null);
  const itemOf = (check: EvidenceCheckView): EvidenceItem =>
    known.find(({ code }) => code === check.item) ?? { ...check, code: check.item, hint: '' };
  const offered = work.evidencePlan.items.flatMap((code) => {
    const used = work.evidence.some(({ item, result }) => item === code && result !== 'not-enough');
    return used ? [] : known.filter((item) => item.code === code);
  });
  const skipped = work.decisions.filter(({ kind }) => kind === 'identity-not-needed');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: 1 }}>
          {requesterTypeWords[work.detail.requesterType]} · {sensitivityWords[work.detail.sensitivity].toLowerCase()}{' '}
          data
        </Typography>
        {detail.state !== 'closed' && (
          <Button size="small" onClick={() => setOpen({ form: 'requester' })}>
            Change who asks
          </Button>
        )}
      </Box>
      {work.evidencePlan.note !== '' && (
        <Typography variant="body2" color="textSecondary">
          {work.evidencePlan.note}
        </Typography>
      )}
      <StepWarnings work={work} step="Identity" />
      {work.evidence.length > 0 && (
        <Box component="ul" aria-label="Checks" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {work.evidence.map((check) => (
            <EvidenceLine
              key={check.id}
              detail={detail}
              check={check}
              onCheck={() => setOpen({ form: 'check', item: itemOf(check), check })}
              onHoldCopy={() => setOpen({ form: 'copy', check })}
            />
          ))}
        </Box>
      )}
      <DecisionList detail={detail} decisions={skipped} />
      {detail.state === 'open' && (
        <>
          <EvidenceOffer
            items={offered}
            enough={stateOfSteps(detail, steps) === 'done'}
            onCheck={(item) => setOpen({ form: 'check', item, check: null })}
            onAsk={(item) => setOpen({ form: 'ask', item })}
          />
          {stateOfSteps(detail, steps) === 'open' && (
            <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setOpen({ form: 'skip' })}>
              No check is needed…
            </Button>
          )}
        </>
      )}
      {open?.form === 'requester' && <RequesterDialog detail={detail} work={work} onClose={onClose} />}
      {open?.form === 'skip' && <SkipIdentityDialog detail={detail} onClose={onClose} />}
      {open?.form === 'ask' && (
        <AskEvidenceDialog detail={detail} work={work} item={open.item} items={known} onClose={onClose} />
      )}
      {open?.form === 'check' && (
        <CheckEvidenceDialog detail={detail} item={open.item} check={open.check} onClose={onClose} />
      )}
      {open?.form === 'copy' && <HoldCopyDialog detail={detail} check={open.check} onClose={onClose} />}
    </Box>
  );
}
