import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { civilDateAt } from '../../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import type { DecisionKind } from '../../../../electron/domain/request/decision.ts';
import type { Right } from '../../../../electron/domain/right.ts';
import { useOperation } from '../../../api/client.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface DecisionDialogProps {
  readonly detail: CaseDetail;
  readonly right: Right | null;
  readonly kind: DecisionKind;
  readonly says: string;
  onClose(): void;
}

/** Weighings without a result are no decisions; see the domain. */
const needsConclusion: ReadonlySet<DecisionKind> = new Set(['objection-balancing', 'human-review', 'child-competence']);

/** A decision with its reasons, its evidence and the person who took it. */
export function DecisionDialog({ detail, right, kind, says, onClose }: DecisionDialogProps): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const officers = useOperation('officer.list', {});
  const me = officers.data?.officers.find(({ id }) => id === officers.data.currentId)?.name ?? '';
  const [conclusion, setConclusion] = useState('');
  const [reasons, setReasons] = useState('');
  const [evidence, setEvidence] = useState('');
  const [decidedBy, setDecidedBy] = useState<string | null>(null);
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(today);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('decision.add', detail);
  const decider = decidedBy ?? me;
  const conclusionMissing = needsConclusion.has(kind) && conclusion.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (conclusionMissing || reasons.trim() === '' || decider.trim() === '' || decidedOn === null) return;
    command.run(
      {
        ...command.target,
        kind,
        right,
        conclusion: conclusion.trim(),
        reasons: reasons.trim(),
        evidence: evidence.trim(),
        alternatives: '',
        decidedBy: decider.trim(),
        decidedOn,
      },
      onClose,
    );
  };
  return (
    <CaseFormDialog
      title={decisionWords[kind]}
      submitLabel="Record"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {says}
      </Typography>
      <TextField
        label="Conclusion"
        value={conclusion}
        onChange={(event) => setConclusion(event.target.value)}
        error={tried && conclusionMissing}
        helperText={tried && conclusionMissing ? 'Write down what was concluded' : ' '}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
      <TextField
        label="Reasons"
        value={reasons}
        onChange={(event) => setReasons(event.target.value)}
        error={tried && reasons.trim() === ''}
        helperText={tried && reasons.trim() === '' ? 'Write down the reasons' : ' '}
        multiline
        minRows={3}
        maxRows={10}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <TextField
        label="Evidence"
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
        helperText="Documents, figures, who was asked"
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <TextField
        label="Decided by"
        value={decider}
        onChange={(event) => setDecidedBy(event.target.value)}
        error={tried && decider.trim() === ''}
        helperText={tried && decider.trim() === '' ? 'Write down who decided' : ' '}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <DateField
        label="Decided on"
        value={decidedOn}
        onChange={setDecidedOn}
        max={today}
        error={tried && decidedOn === null ? 'Enter the day of the decision' : undefined}
      />
    </CaseFormDialog>
  );
}
