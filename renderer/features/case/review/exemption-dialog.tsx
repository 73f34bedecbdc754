import Autocomplete from '@mui/material/Autocomplete';
import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { ExemptionUseView } from '../../../../electron/contract/withholding.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import type { Exemption } from '../../../../electron/domain/request/exemption.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault, textFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useOwnName, useRequestReference, useToday } from '../use-request-work.ts';

interface ExemptionDialogProps {
  readonly detail: CaseDetail;
  /** Null for a new one. */
  readonly use: ExemptionUseView | null;
  onClose(): void;
}

/** An exemption picked from the law's list, with what makes it defensible. */
export function ExemptionDialog({ detail, use, onClose }: ExemptionDialogProps): ReactElement {
  const add = useCaseCommand('exemption.add', detail);
  const update = useCaseCommand('exemption.update', detail);
  const command = use === null ? add : update;
  const today = useToday(detail);
  const ownName = useOwnName();
  const known = useRequestReference(detail)?.exemptions ?? [];
  const [code, setCode] = useState(use?.exemption ?? '');
  const [withheld, setWithheld] = useState(use?.withheld ?? '');
  const [reasoning, setReasoning] = useState(use?.reasoning ?? '');
  const [decider, setDecider] = useState<string | null>(use?.decidedBy ?? null);
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(use?.decidedOn ?? today);
  const [tellingDefeats, setTellingDefeats] = useState(use?.tellingDefeats ?? false);
  const [tried, setTried] = useState(false);
  const decidedBy = decider ?? ownName;
  const chosen = known.find((exemption) => exemption.code === code) ?? null;
  const faults = {
    exemption: textFault(code, 'Choose the exemption'),
    withheld: textFault(withheld, 'Write down what is withheld'),
    reasoning: textFault(reasoning, 'Write down why the exemption applies here'),
    decidedBy: textFault(decidedBy, 'Write down who decided'),
    decidedOn: pastDateFault(decidedOn, today),
  };
  const submit = (): void => {
    setTried(true);
    if (decidedOn === null || Object.values(faults).some((fault) => fault !== undefined)) return;
    const fields = {
      exemption: code,
      withheld: withheld.trim(),
      reasoning: reasoning.trim(),
      decidedBy: decidedBy.trim(),
      decidedOn,
      tellingDefeats,
    };
    if (use === null) add.run({ ...add.target, ...fields }, onClose);
    else update.run({ ...update.target, ...fields, useId: use.id }, onClose);
  };
  return (
    <CaseFormDialog
      title={use === null ? 'Add an exemption' : 'Edit the exemption'}
      submitLabel={use === null ? 'Add' : 'Save'}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Autocomplete<Exemption>
        options={known}
        value={chosen}
        onChange={(_event, exemption) => setCode(exemption?.code ?? '')}
        getOptionKey={(exemption) => exemption.code}
        getOptionLabel={({ subject, paragraph }) => `${subject}, ${paragraph}`}
        isOptionEqualToValue={(a, b) => a.code === b.code}
        renderInput={(params) => (
          <TextField
            {...params}
            label="Exemption"
            required
            autoFocus
            error={tried && faults.exemption !== undefined}
            helperText={(tried ? faults.exemption : undefined) ?? 'Type a word of its subject or its paragraph'}
          />
        )}
      />
      {chosen !== null && (
        <Alert severity="info" variant="outlined">
          {chosen.test}
          {chosen.certainty !== 'text' && ' Look up the current text before relying on it.'}
        </Alert>
      )}
      <LongText
        label="What is withheld"
        value={withheld}
        onChange={setWithheld}
        error={tried ? faults.withheld : undefined}
        rows={2}
        maxLength={5_000}
        required
      />
      <LongText
        label="Why it applies here"
        value={reasoning}
        onChange={setReasoning}
        error={tried ? faults.reasoning : undefined}
        rows={2}
        maxLength={10_000}
        required
      />
      <FormRow>
        <LongText
          label="Decided by"
          value={decidedBy}
          onChange={setDecider}
          error={tried ? faults.decidedBy : undefined}
          maxLength={200}
          required
        />
        <DateField
          label="Decided on"
          value={decidedOn}
          onChange={setDecidedOn}
          error={tried ? faults.decidedOn : undefined}
          max={today}
          required
        />
      </FormRow>
      <FormControlLabel
        label="Saying so to the requester would defeat its purpose"
        control={
          <Checkbox size="small" checked={tellingDefeats} onChange={(_event, checked) => setTellingDefeats(checked)} />
        }
      />
    </CaseFormDialog>
  );
}
