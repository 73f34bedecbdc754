import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail, CaseLine } from '../../../../electron/contract/cases.ts';
import { linkKinds } from '../../../../electron/domain/request/case-link.ts';
import type { LinkKind } from '../../../../electron/domain/request/case-link.ts';
import { CaseField } from '../../../ui/case-field.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { linkWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const kinds = linkKinds.map((value) => ({ value, label: linkWords[value] }));

/** This case belongs to another one, and how. */
export function LinkDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const [kind, setKind] = useState<LinkKind>('related');
  const [other, setOther] = useState<CaseLine | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('link.add', detail);
  const submit = (): void => {
    setTried(true);
    if (other === null) return;
    command.run({ ...command.target, otherId: other.caseId, kind, note: note.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Link ${detail.ref} to another case`}
      submitLabel="Link"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField<LinkKind> label="This case is" value={kind} onChange={setKind} choices={kinds} />
      <CaseField
        label="Other case"
        value={other}
        onChange={setOther}
        exceptId={detail.id}
        error={tried && other === null ? 'Choose the other case' : undefined}
        autoFocus
      />
      <TextField
        label="Note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        helperText=" "
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </CaseFormDialog>
  );
}
