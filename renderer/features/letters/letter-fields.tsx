import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { LetterDetail } from '../../../electron/contract/letters.ts';
import type { WindowInput } from '../../../electron/contract/table.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { roleWords } from '../../ui/words.ts';
import { AskField } from './ask-field.tsx';
import type { EditedText } from './use-letter-text.ts';

interface LetterFieldsProps {
  readonly letter: LetterDetail;
  readonly text: EditedText;
  /** The field to lead to; a new object each time it is asked for. */
  readonly wanted: { readonly name: string } | null;
}

/** Who gets the letter, and what only this letter needs. Filling in makes its text anew from the template. */
export function LetterFields({ letter, text, wanted }: LetterFieldsProps): ReactElement {
  const titleId = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const offers = useOperation('letter.kinds', { caseId: letter.caseId });
  const recipients = offers.data?.letters.find(({ kind }) => kind === letter.kind)?.recipients ?? [];
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>(letter.asked);
  const [recipient, setRecipient] = useState(letter.casePartyId ?? '');
  /** The version of the draft that the template made; any later one was changed by hand. */
  const [merged, setMerged] = useState(letter.version === 1 ? 1 : 0);
  const [asking, setAsking] = useState(false);
  const merge = useCommand('letter.merge');
  const byHand = letter.version !== merged || text.unsaved;

  useEffect(() => {
    if (wanted === null) return;
    const field = formRef.current?.querySelector(`[name="${CSS.escape(wanted.name)}"]`);
    if (field instanceof HTMLElement) field.focus();
  }, [wanted]);

  const fillIn = (): void => {
    setAsking(false);
    merge.mutate(
      { letterId: letter.id, version: letter.version, ...addressee(letter, recipient), asked },
      {
        onSuccess: (made) => {
          setMerged(made.version);
          text.forget();
        },
      },
    );
  };
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ px: 2, py: 1.5 }}>
      <Typography id={titleId} variant="h2">
        Fields
      </Typography>
      <Box
        component="form"
        noValidate
        ref={formRef}
        onSubmit={(event) => {
          event.preventDefault();
          if (byHand) setAsking(true);
          else fillIn();
        }}
        sx={{ display: 'grid', gap: 1.25, mt: 1.25 }}
      >
        {recipients.length > 1 && (
          <ChoiceField
            label="To"
            value={recipient}
            onChange={setRecipient}
            choices={recipients.map(({ casePartyId, name, role }) => ({
              value: casePartyId,
              label: `${name}, ${roleWords[role].toLowerCase()}`,
            }))}
          />
        )}
        {letter.asks.map((ask) => (
          <AskField
            key={ask.name}
            ask={ask}
            value={asked[ask.name] ?? ''}
            onChange={(value) => setAsked((known) => ({ ...known, [ask.name]: value }))}
          />
        ))}
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button type="submit" variant="outlined" size="small" loading={merge.isPending} disabled={text.saving}>
            Fill in the letter
          </Button>
          <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: 180 }}>
            Takes these fields, and the case and the organisation as they stand now.
          </Typography>
        </Box>
        <ErrorNotice error={merge.error} />
      </Box>
      <ConfirmDialog
        open={asking}
        title="Make the text anew from the template?"
        confirmLabel="Make it anew"
        destructive
        onCancel={() => setAsking(false)}
        onConfirm={fillIn}
      >
        <Typography variant="body2">What was changed by hand in the text of this draft is replaced.</Typography>
      </ConfirmDialog>
    </Paper>
  );
}

/** To whom the letter goes: the chosen party, else whom it names already, who may be no party of the case. */
function addressee(
  { recipient, recipientEmail, recipientAddress }: LetterDetail,
  casePartyId: string,
): Pick<WindowInput<'letter.merge'>, 'casePartyId' | 'to'> {
  if (casePartyId !== '') return { casePartyId };
  if (recipient === '') return { casePartyId: null };
  return { casePartyId: null, to: { name: recipient, email: recipientEmail, address: recipientAddress } };
}
