import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { civilDateAt } from '../../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { deliveryMethods } from '../../../../electron/domain/request/answer.ts';
import type { DeliveryMethod } from '../../../../electron/domain/request/answer.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { deliveryWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const methods = deliveryMethods.map((value) => ({ value, label: deliveryWords[value] }));

/** The answer went out: by which way, to which address, and what proves it. */
export function DeliveryDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [method, setMethod] = useState<DeliveryMethod>(detail.channel === 'post' ? 'tracked-post' : 'email');
  const [sentOn, setSentOn] = useState<CivilDate | null>(today);
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(null);
  const [sentTo, setSentTo] = useState(() => usualAddress(detail));
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('delivery.add', detail);
  const receivedEarly = receivedOn !== null && sentOn !== null && receivedOn < sentOn;
  const submit = (): void => {
    setTried(true);
    if (sentOn === null || receivedEarly) return;
    command.run({ ...command.target, method, sentOn, sentTo: sentTo.trim(), proof: proof.trim(), receivedOn }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Delivery of the answer, ${detail.ref}`}
      submitLabel="Record"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField<DeliveryMethod> label="By" value={method} onChange={setMethod} choices={methods} autoFocus />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <DateField
          label="Sent on"
          value={sentOn}
          onChange={setSentOn}
          max={today}
          error={tried && sentOn === null ? 'Enter the day on which it was sent' : undefined}
        />
        <DateField
          label="Received on, if known"
          value={receivedOn}
          onChange={setReceivedOn}
          max={today}
          error={receivedEarly ? 'It cannot arrive before it was sent' : undefined}
        />
      </Box>
      <TextField
        label="Sent to"
        value={sentTo}
        onChange={(event) => setSentTo(event.target.value)}
        helperText="Compare it with the address on file before sending"
        slotProps={{ htmlInput: { maxLength: 500, spellCheck: false } }}
      />
      <TextField
        label="Proof"
        value={proof}
        onChange={(event) => setProof(event.target.value)}
        helperText="Receipt number, read receipt, entry in a log"
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
    </CaseFormDialog>
  );
}

/** Where an answer usually goes: to who asked, at the address that the case knows. */
function usualAddress({ parties }: CaseDetail): string {
  const order = ['requester', 'representative', 'data-subject'];
  const [party] = parties
    .filter(({ role }) => order.includes(role))
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
  if (party === undefined) return '';
  return party.email === '' ? party.address.replaceAll('\n', ', ') : party.email;
}
