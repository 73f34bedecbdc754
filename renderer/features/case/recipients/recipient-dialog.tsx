import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { civilDateAt } from '../../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import type { Right } from '../../../../electron/domain/right.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { rightWords } from '../../../ui/words.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

type Standing = 'to-tell' | 'told' | 'impossible';

const standings = [
  { value: 'to-tell' as const, label: 'Still to be told' },
  { value: 'told' as const, label: 'Told' },
  { value: 'impossible' as const, label: 'Impossible or disproportionate' },
];

interface RecipientDialogProps {
  readonly detail: CaseDetail;
  /** The rights of the case whose result is passed on. */
  readonly rights: readonly Right[];
  /** Null for a new one. */
  readonly recipient: RequestWork['recipients'][number] | null;
  /** Opened to record that they were told. */
  readonly telling: boolean;
  onClose(): void;
}

/** Somebody who received the data: told when and how, or why not. */
export function RecipientDialog({ detail, rights, recipient, telling, onClose }: RecipientDialogProps): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [name, setName] = useState(recipient?.recipient ?? '');
  const [contact, setContact] = useState(recipient?.contact ?? '');
  const [right, setRight] = useState<Right>(recipient?.right ?? rights[0] ?? 'erasure');
  const [standing, setStanding] = useState<Standing>(
    telling ? 'told' : recipient === null ? 'to-tell' : standingOf(recipient),
  );
  const [toldOn, setToldOn] = useState<CivilDate | null>(recipient?.toldOn ?? today);
  const [toldHow, setToldHow] = useState(recipient?.toldHow ?? '');
  const [because, setBecause] = useState(recipient?.impossibleBecause ?? '');
  const [tried, setTried] = useState(false);
  const add = useCaseCommand('recipient.add', detail);
  const update = useCaseCommand('recipient.update', detail);
  const command = recipient === null ? add : update;
  const choices = (rights.includes(right) ? rights : [right, ...rights]).map((value) => ({
    value,
    label: rightWords[value],
  }));
  const submit = (): void => {
    setTried(true);
    if (name.trim() === '') return;
    if (standing === 'told' && toldOn === null) return;
    if (standing === 'impossible' && because.trim() === '') return;
    const input = {
      recipient: name.trim(),
      contact: contact.trim(),
      right,
      toldOn: standing === 'told' ? toldOn : null,
      toldHow: standing === 'told' ? toldHow.trim() : '',
      impossibleBecause: standing === 'impossible' ? because.trim() : '',
    };
    if (recipient === null) add.run({ ...add.target, ...input }, onClose);
    else update.run({ ...update.target, ...input, recipientId: recipient.id }, onClose);
  };
  return (
    <CaseFormDialog
      title={recipient === null ? 'Add a recipient' : recipient.recipient}
      submitLabel={recipient === null ? 'Add' : 'Save'}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Recipient"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && name.trim() === ''}
        helperText={tried && name.trim() === '' ? 'Enter who received the data' : 'Organisation, department or person'}
        autoFocus={recipient === null}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <TextField
          label="Contact"
          value={contact}
          onChange={(event) => setContact(event.target.value)}
          helperText=" "
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
        <ChoiceField<Right> label="About" value={right} onChange={setRight} choices={choices} />
      </Box>
      <ChoiceField<Standing>
        label="Standing"
        value={standing}
        onChange={setStanding}
        choices={standings}
        autoFocus={recipient !== null}
      />
      {standing === 'told' && (
        <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
          <DateField
            label="Told on"
            value={toldOn}
            onChange={setToldOn}
            max={today}
            error={tried && toldOn === null ? 'Enter the day on which they were told' : undefined}
          />
          <TextField
            label="How"
            value={toldHow}
            onChange={(event) => setToldHow(event.target.value)}
            helperText="Letter, e-mail, ticket number"
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
        </Box>
      )}
      {standing === 'impossible' && (
        <TextField
          label="Why it is impossible or a disproportionate effort"
          value={because}
          onChange={(event) => setBecause(event.target.value)}
          error={tried && because.trim() === ''}
          helperText={tried && because.trim() === '' ? 'Write down the reason' : ' '}
          multiline
          maxRows={6}
          slotProps={{ htmlInput: { maxLength: 2_000 } }}
        />
      )}
    </CaseFormDialog>
  );
}

function standingOf(recipient: RequestWork['recipients'][number]): Standing {
  if (recipient.toldOn !== null) return 'told';
  return recipient.impossibleBecause === '' ? 'to-tell' : 'impossible';
}
