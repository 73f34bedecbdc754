import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import { ChoiceField } from '../../../ui/choice-field.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { roleWords } from '../../../ui/words.ts';
import type { CaseLetters } from './use-case-letters.ts';

/** Which letter, and to whom. What it needs is filled in on its own page. */
export function WriteLetterDialog({ work, onClose }: { work: CaseLetters; onClose(): void }): ReactElement {
  const titleId = useId();
  const [kind, setKind] = useState(work.due.at(-1)?.kind ?? work.offers[0]?.kind ?? '');
  const [recipient, setRecipient] = useState('');
  const offer = work.offers.find((each) => each.kind === kind);
  const recipients = offer?.recipients ?? [];
  const chosen = recipients.find(({ casePartyId }) => casePartyId === recipient) ?? recipients[0];
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (offer !== undefined) work.write(offer, chosen?.casePartyId);
        }}
      >
        <DialogTitle id={titleId}>Write a letter</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          <ChoiceField
            label="Letter"
            value={kind}
            onChange={setKind}
            choices={work.offers.map((each) => ({ value: each.kind, label: each.name }))}
            hint={offer?.purpose}
            autoFocus
          />
          {recipients.length > 0 ? (
            <ChoiceField
              label="To"
              value={chosen?.casePartyId ?? ''}
              onChange={setRecipient}
              choices={recipients.map(({ casePartyId, name, role }) => ({
                value: casePartyId,
                label: `${name}, ${roleWords[role].toLowerCase()}`,
              }))}
              disabled={recipients.length === 1}
            />
          ) : (
            <Typography variant="body2" color="textSecondary">
              Nobody among the people of this case could get this letter yet. The draft will say so.
            </Typography>
          )}
          <ErrorNotice error={work.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={work.busy} disabled={offer === undefined}>
            Write
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
