import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import type { ReactElement } from 'react';

import { suppressionKinds } from '../../../electron/domain/request/suppression.ts';
import type { SuppressionKind } from '../../../electron/domain/request/suppression.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { countOf } from '../../ui/format.ts';
import { suppressionKindWords } from '../../ui/words-answer.ts';
import { addressLines, mostAddresses } from './address-lines.ts';

const kinds = suppressionKinds.map((value) => ({ value, label: suppressionKindWords[value] }));

interface AddressesFieldProps {
  readonly kind: SuppressionKind;
  readonly text: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  onKind(kind: SuppressionKind): void;
  onText(text: string): void;
}

/** Addresses, pasted or from a CSV file. The file is read here and goes nowhere else. */
export function AddressesField(props: AddressesFieldProps): ReactElement {
  const fileRef = useRef<HTMLInputElement>(null);
  const count = addressLines(props.kind, props.text).length;
  const hint =
    count === 0
      ? 'One in a line, or a CSV file'
      : count > mostAddresses
        ? `${countOf(count, 'address', 'addresses')}: at most ${countOf(mostAddresses, 'address', 'addresses')} at once`
        : countOf(count, 'address', 'addresses');
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <ChoiceField<SuppressionKind> label="Kind" value={props.kind} onChange={props.onKind} choices={kinds} />
        <Button variant="outlined" sx={{ flex: 'none' }} onClick={() => fileRef.current?.click()}>
          From a CSV file…
        </Button>
      </Box>
      <input
        ref={fileRef}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        hidden
        aria-label="CSV file with addresses"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          void file?.text().then(props.onText);
        }}
      />
      <TextField
        label="Addresses"
        value={props.text}
        onChange={(event) => props.onText(event.target.value)}
        error={props.error !== undefined}
        helperText={props.error ?? hint}
        autoFocus={props.autoFocus ?? false}
        multiline
        minRows={3}
        maxRows={8}
        fullWidth
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
    </>
  );
}
