import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { checkedDecision } from '../../../../electron/domain/request/decision.ts';
import type { DecisionKind, DecisionRefusal } from '../../../../electron/domain/request/decision.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { sentenceOf } from '../../../ui/sentence-of.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useOwnName, useToday } from '../use-request-work.ts';

interface DecisionDialogProps {
  readonly detail: CaseDetail;
  readonly kind: DecisionKind;
  /** What has to be thought of. */
  readonly help: string;
  onClose(): void;
}

/** A decision of the whole request that must be defended later. */
export function DecisionDialog({ detail, kind, help, onClose }: DecisionDialogProps): ReactElement {
  const command = useCaseCommand('decision.add', detail);
  const today = useToday(detail);
  const ownName = useOwnName();
  const [texts, setTexts] = useState({ conclusion: '', reasons: '', evidence: '' });
  const [decider, setDecider] = useState<string | null>(null);
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(today);
  const [tried, setTried] = useState(false);
  const decision = {
    kind,
    right: null,
    conclusion: texts.conclusion.trim(),
    reasons: texts.reasons.trim(),
    evidence: texts.evidence.trim(),
    alternatives: '',
    decidedBy: (decider ?? ownName).trim(),
  };
  const verdict = checkedDecision(decision);
  const faultOf = (code: DecisionRefusal['code']): string | undefined =>
    tried && !verdict.ok && verdict.error.code === code ? sentenceOf({ code }) : undefined;
  const dateFault = pastDateFault(decidedOn, today);
  const submit = (): void => {
    setTried(true);
    if (decidedOn === null || dateFault !== undefined || !verdict.ok) return;
    command.run({ ...command.target, ...decision, decidedOn }, onClose);
  };
  return (
    <CaseFormDialog
      title={decisionWords[kind]}
      submitLabel="Record the decision"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {help}
      </Typography>
      <LongText
        label="Conclusion"
        value={texts.conclusion}
        onChange={(conclusion) => setTexts({ ...texts, conclusion })}
        error={faultOf('conclusion-missing')}
        maxLength={2_000}
        autoFocus
      />
      <LongText
        label="Reasons"
        value={texts.reasons}
        onChange={(reasons) => setTexts({ ...texts, reasons })}
        error={faultOf('reason-missing')}
        rows={3}
        maxLength={10_000}
        required
      />
      <LongText
        label="What shows it"
        value={texts.evidence}
        onChange={(evidence) => setTexts({ ...texts, evidence })}
        maxLength={10_000}
      />
      <FormRow>
        <LongText
          label="Decided by"
          value={decider ?? ownName}
          onChange={setDecider}
          error={faultOf('decider-missing')}
          maxLength={200}
          required
        />
        <DateField
          label="Decided on"
          value={decidedOn}
          onChange={setDecidedOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
      </FormRow>
    </CaseFormDialog>
  );
}
