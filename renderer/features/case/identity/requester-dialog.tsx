import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { requesterTypes, sensitivities, subjectStatuses } from '../../../../electron/domain/request/requester.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { requesterTypeWords, sensitivityWords, subjectStatusWords } from '../../../ui/words-request.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface RequesterDialogProps {
  readonly detail: CaseDetail;
  readonly work: RequestWork;
  onClose(): void;
}

/** Who asks, about whom, and how sensitive the data are: what the evidence is measured by. */
export function RequesterDialog({ detail, work, onClose }: RequesterDialogProps): ReactElement {
  const command = useCaseCommand('request.describe', detail);
  const [known, setKnown] = useState(work.detail);
  const [age, setAge] = useState(work.detail.childAge === null ? '' : String(work.detail.childAge));
  const [tried, setTried] = useState(false);
  const isChild = known.subjectStatus === 'child';
  const years = isChild && age !== '' ? Number(age) : null;
  const ageFault =
    years !== null && (!Number.isInteger(years) || years < 0 || years > 17) ? 'Whole years, 0 to 17' : undefined;
  const submit = (): void => {
    setTried(true);
    if (ageFault !== undefined) return;
    command.run({ ...command.target, ...known, childAge: years }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Who asks in ${detail.ref}`}
      submitLabel="Save"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label="Who asks"
        value={known.requesterType}
        onChange={(requesterType) => setKnown({ ...known, requesterType })}
        choices={requesterTypes.map((value) => ({ value, label: requesterTypeWords[value] }))}
        hint="Decides which evidence is looked at, and in which order"
        autoFocus
      />
      <ChoiceField
        label="How sensitive the data are"
        value={known.sensitivity}
        onChange={(sensitivity) => setKnown({ ...known, sensitivity })}
        choices={sensitivities.map((value) => ({ value, label: sensitivityWords[value] }))}
        hint="The harm a disclosure to the wrong person could do"
      />
      <FormRow>
        <ChoiceField
          label="The data subject is"
          value={known.subjectStatus}
          onChange={(subjectStatus) => setKnown({ ...known, subjectStatus })}
          choices={subjectStatuses.map((value) => ({ value, label: subjectStatusWords[value] }))}
        />
        {isChild && (
          <TextField
            label="Age in years"
            value={age}
            onChange={(event) => setAge(event.target.value.trim())}
            error={tried && ageFault !== undefined}
            helperText={(tried ? ageFault : undefined) ?? 'Empty when it is not known'}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
          />
        )}
      </FormRow>
      <LongText
        label="The words that make it a request"
        value={known.recognisedWords}
        onChange={(recognisedWords) => setKnown({ ...known, recognisedWords })}
        rows={2}
        maxLength={2_000}
      />
      <LongText
        label="If it was spoken: what was said"
        value={known.spokenNote}
        onChange={(spokenNote) => setKnown({ ...known, spokenNote })}
        rows={2}
        maxLength={10_000}
      />
      <LongText
        label="Heard by"
        value={known.heardBy}
        onChange={(heardBy) => setKnown({ ...known, heardBy })}
        maxLength={200}
      />
    </CaseFormDialog>
  );
}
