import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import type { EvidenceItem } from '../../../../electron/domain/identity/evidence.ts';
import { overAsking } from '../../../../electron/domain/identity/over-asking.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault, textFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';
import { anybody, PartyField } from './party-field.tsx';

interface AskEvidenceDialogProps {
  readonly detail: CaseDetail;
  readonly work: RequestWork;
  readonly item: EvidenceItem;
  /** Every kind of evidence the program knows. */
  readonly items: readonly EvidenceItem[];
  onClose(): void;
}

/** Evidence is asked for, with the reason. The clock waits from that day on. */
export function AskEvidenceDialog({ detail, work, item, items, onClose }: AskEvidenceDialogProps): ReactElement {
  const command = useCaseCommand('identity.ask', detail);
  const today = useToday(detail);
  const [askedOn, setAskedOn] = useState<CivilDate | null>(today);
  const [party, setParty] = useState<string>(anybody);
  const [whyNeeded, setWhyNeeded] = useState('');
  const [tried, setTried] = useState(false);
  const dateFault = pastDateFault(askedOn, today);
  const whyFault = textFault(whyNeeded, 'Write down why it is needed. Nothing is asked for without a reason.');
  const submit = (): void => {
    setTried(true);
    if (askedOn === null || dateFault !== undefined || whyFault !== undefined) return;
    const casePartyId = party === anybody ? null : party;
    command.run(
      { ...command.target, askedOn, items: [{ item: item.code, casePartyId, whyNeeded: whyNeeded.trim() }] },
      onClose,
    );
  };
  return (
    <CaseFormDialog
      title={`Ask for: ${item.text}`}
      submitLabel="Record as asked"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {item.hint} The period waits until what was asked for has arrived and is enough.
      </Typography>
      {doubts(work, item, items).map((note) => (
        <Alert key={note} severity="warning" variant="outlined">
          {note}
        </Alert>
      ))}
      <LongText
        label="Why it is needed"
        value={whyNeeded}
        onChange={setWhyNeeded}
        error={tried ? whyFault : undefined}
        rows={2}
        maxLength={1_000}
        required
        autoFocus
      />
      <FormRow>
        <DateField
          label="Asked on"
          value={askedOn}
          onChange={setAskedOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
        <PartyField detail={detail} value={party} onChange={setParty} />
      </FormRow>
    </CaseFormDialog>
  );
}

/** Why asking for this would be more than is needed, as things stand. */
function doubts(work: RequestWork, item: EvidenceItem, items: readonly EvidenceItem[]): readonly string[] {
  const asked = {
    purpose: item.purpose,
    item: item.code,
    whyNeeded: '',
    askedOn: '9999-12-31' as CivilDate,
    receivedOn: null,
    result: 'open' as const,
  };
  const found = overAsking([...work.evidence, asked], items, work.evidencePlan, work.detail.sensitivity);
  return found.filter((doubt) => doubt.item === item.code).map(({ note }) => note);
}
