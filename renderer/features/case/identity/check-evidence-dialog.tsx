import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { EvidenceCheckView } from '../../../../electron/contract/identity.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { checkedEvidence, mostDigitsKept } from '../../../../electron/domain/identity/evidence.ts';
import type { EvidenceItem, EvidenceRefusal } from '../../../../electron/domain/identity/evidence.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDate } from '../../../ui/format.ts';
import { sentenceOf } from '../../../ui/sentence-of.ts';
import { evidenceResultWords } from '../../../ui/words-request.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';
import { anybody, PartyField } from './party-field.tsx';

const results = ['passed', 'not-enough', 'not-needed'] as const;
type Outcome = (typeof results)[number];

interface CheckEvidenceDialogProps {
  readonly detail: CaseDetail;
  readonly item: Pick<EvidenceItem, 'code' | 'purpose' | 'text'>;
  /** What was asked for before; null for something the organisation already holds. */
  readonly check: EvidenceCheckView | null;
  onClose(): void;
}

/** What was looked at, how it was compared, and whether it is enough. No copy is needed. */
export function CheckEvidenceDialog({ detail, item, check, onClose }: CheckEvidenceDialogProps): ReactElement {
  const command = useCaseCommand('identity.check', detail);
  const today = useToday(detail);
  const asked = check?.askedOn ?? null;
  const [party, setParty] = useState<string>(check?.casePartyId ?? anybody);
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(check?.receivedOn ?? (asked === null ? null : today));
  const [checkedOn, setCheckedOn] = useState<CivilDate | null>(today);
  const [seenType, setSeenType] = useState(check?.seenType ?? '');
  const [seenLast, setSeenLast] = useState(check?.seenLast ?? '');
  const [comparedWith, setComparedWith] = useState(check?.comparedWith ?? '');
  const [result, setResult] = useState<Outcome>('passed');
  const [note, setNote] = useState(check?.note ?? '');
  const [tried, setTried] = useState(false);

  const seen = { seenType: seenType.trim(), seenLast: seenLast.trim(), comparedWith: comparedWith.trim(), result };
  const verdict = checkedEvidence({
    ...seen,
    purpose: item.purpose,
    item: item.code,
    whyNeeded: check?.whyNeeded ?? '',
    askedOn: asked,
    receivedOn,
  });
  const faultOf = (...codes: readonly EvidenceRefusal['code'][]): string | undefined =>
    tried && !verdict.ok && codes.includes(verdict.error.code) ? sentenceOf({ code: verdict.error.code }) : undefined;
  const dayFault = pastDateFault(checkedOn, today);
  const submit = (): void => {
    setTried(true);
    if (checkedOn === null || dayFault !== undefined || !verdict.ok) return;
    command.run(
      {
        ...command.target,
        ...seen,
        checkId: check?.id ?? null,
        item: item.code,
        casePartyId: party === anybody ? null : party,
        whyNeeded: check?.whyNeeded ?? '',
        receivedOn,
        checkedOn,
        note: note.trim(),
      },
      onClose,
    );
  };
  return (
    <CaseFormDialog
      title={`Looked at: ${item.text}`}
      submitLabel="Record the check"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {asked === null
          ? 'What the organisation already holds is looked at first. Nothing has to be sent or kept.'
          : `Asked for on ${longDate(asked)}. A note of what was seen is enough; no copy has to be kept.`}
      </Typography>
      <ChoiceField<Outcome>
        label="Result"
        value={result}
        onChange={setResult}
        choices={results.map((value) => ({ value, label: evidenceResultWords[value] }))}
      />
      <FormRow>
        <LongText
          label="What was seen"
          value={seenType}
          onChange={setSeenType}
          hint="E.g. driving licence"
          maxLength={200}
          autoFocus
        />
        <LongText
          label="Last characters of its number"
          value={seenLast}
          onChange={(text) => setSeenLast(text.slice(0, mostDigitsKept))}
          error={faultOf('too-many-digits')}
          hint={`At most ${mostDigitsKept}, never the whole number`}
          maxLength={mostDigitsKept}
        />
      </FormRow>
      <LongText
        label="How it was compared"
        value={comparedWith}
        onChange={setComparedWith}
        error={faultOf('comparison-missing')}
        hint="With what on file, and how"
        rows={2}
        maxLength={1_000}
        required={result === 'passed' || result === 'not-enough'}
      />
      <FormRow>
        {asked !== null && (
          <DateField
            label="Arrived on"
            value={receivedOn}
            onChange={setReceivedOn}
            error={faultOf('not-received', 'received-before-asked')}
            max={today}
          />
        )}
        <DateField
          label="Looked at on"
          value={checkedOn}
          onChange={setCheckedOn}
          error={tried ? dayFault : undefined}
          max={today}
          required
        />
        <PartyField detail={detail} value={party} onChange={setParty} />
      </FormRow>
      <LongText label="Note" value={note} onChange={setNote} maxLength={2_000} />
    </CaseFormDialog>
  );
}
