import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { EvidenceCheckView } from '../../../../electron/contract/identity.ts';
import { destroyBy, mostCopyDays, usualCopyDays } from '../../../../electron/domain/identity/copies.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { longDate } from '../../../ui/format.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { textFault } from '../date-fault.ts';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';

interface HoldCopyDialogProps {
  readonly detail: CaseDetail;
  readonly check: EvidenceCheckView;
  onClose(): void;
}

/** Marks a document of the case as the copy of what was seen, with the day by which it is destroyed. */
export function HoldCopyDialog({ detail, check, onClose }: HoldCopyDialogProps): ReactElement {
  const command = useCaseCommand('identity.holdCopy', detail);
  const today = useToday(detail);
  const [attachmentId, setAttachmentId] = useState('');
  const [text, setText] = useState(String(usualCopyDays));
  const [tried, setTried] = useState(false);
  const days = /^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN;
  const daysFault = days >= 0 && days <= mostCopyDays ? undefined : `Whole days, 0 to ${mostCopyDays}`;
  const fileFault = textFault(attachmentId, 'Choose the document');
  const submit = (): void => {
    setTried(true);
    if (daysFault !== undefined || fileFault !== undefined) return;
    command.run({ ...command.target, checkId: check.id, attachmentId, days }, onClose);
  };
  return (
    <CaseFormDialog
      title="Hold a copy for a while"
      submitLabel="Hold the copy"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        A copy is not needed for a pass. Add the document under Documents first; it is destroyed with a certificate.
      </Typography>
      <ChoiceField
        label="Document"
        value={attachmentId}
        onChange={setAttachmentId}
        choices={detail.attachments.map(({ id, name }) => ({ value: id, label: name }))}
        error={tried ? fileFault : undefined}
        {...(detail.attachments.length === 0 ? { hint: 'The case has no documents yet' } : {})}
        required
      />
      <TextField
        label="Days"
        value={text}
        onChange={(event) => setText(event.target.value.trim())}
        error={daysFault !== undefined}
        helperText={daysFault ?? `To be destroyed by ${longDate(destroyBy(today, days))}`}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
      />
    </CaseFormDialog>
  );
}
