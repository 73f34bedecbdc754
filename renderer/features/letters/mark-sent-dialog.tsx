import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { letterFormats } from '../../../electron/contract/letters.ts';
import type { LetterDetail, LetterFormat } from '../../../electron/contract/letters.ts';
import type { Channel } from '../../../electron/domain/channel.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ChannelField } from '../../ui/channel-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useNow } from '../../ui/use-now.ts';
import { ClockEffect } from './clock-effect.tsx';
import { formatWords } from './file-menu.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { decidedRow, lacksReason } from './right-row.ts';
import type { RightRow } from './right-row.ts';
import { sendingEffect } from './recorded-fact.ts';

interface MarkSentDialogProps {
  readonly letter: LetterDetail;
  readonly detail: CaseDetail;
  /** Something that was typed is not kept yet. */
  readonly unsaved: boolean;
  onClose(): void;
}

const formats = letterFormats.map((value) => ({ value, label: formatWords[value] }));

/** When and how the letter left the house, with what follows for the clock. */
export function MarkSentDialog({ letter, detail, unsaved, onClose }: MarkSentDialogProps): ReactElement {
  const titleId = useId();
  const today = civilDateAt(useNow(), detail.zone);
  const [sentOn, setSentOn] = useState<CivilDate | null>(today);
  const [channel, setChannel] = useState<Channel>(letter.recipientEmail === '' ? 'post' : 'email');
  const [format, setFormat] = useState<LetterFormat>('pdf');
  const [answers, setAnswers] = useState(true);
  const undecided = letter.confirm ? detail.rights.filter(({ outcome }) => outcome === null) : [];
  const [outcomes, setOutcomes] = useState<readonly RightRow[]>(undecided);
  const [tried, setTried] = useState(false);
  const markSent = useCommand('letter.markSent');
  const fault = sentOn === null ? 'Enter the day' : sentOn > today ? 'The date cannot lie in the future' : undefined;
  const answering = letter.confirm && answers;
  const work = useOperation('request.work', { caseId: detail.id }, { enabled: answering });
  const decided = !answering || outcomes.every((row) => row.outcome !== null && !lacksReason(row));
  const bars = answering ? (work.data?.barsAnswer ?? []) : [];
  const submit = (): void => {
    setTried(true);
    if (sentOn === null || fault !== undefined || !decided || unsaved || markSent.isPending) return;
    markSent.mutate({
      letterId: letter.id,
      version: letter.version,
      caseVersion: detail.version,
      sentOn,
      channel,
      format,
      confirm: answering,
      ...(answering ? { outcomes: outcomes.flatMap(decidedRow) } : {}),
    });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>Mark as sent</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1.25 }}>
          <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
            <DateField
              label="Sent on"
              value={sentOn}
              onChange={setSentOn}
              error={tried ? fault : undefined}
              max={today}
              required
            />
            <ChannelField label="By" value={channel} onChange={setChannel} />
          </Box>
          <ChoiceField<LetterFormat>
            label="Kept with the case as"
            value={format}
            onChange={setFormat}
            choices={formats}
            hint="With its SHA-256, in the documents of the case"
          />
          {letter.confirm && (
            <FormControlLabel
              control={<Checkbox checked={answers} onChange={(_event, checked) => setAnswers(checked)} />}
              label="With this letter the request is answered in full"
            />
          )}
          {answering && <OutcomeFields rows={outcomes} tried={tried} onChange={setOutcomes} />}
          {bars.length > 0 && (
            <Alert severity="warning" variant="outlined">
              Still missing in the case before it is answered: {bars.join('; ')}. Record it there first, or send this
              letter as a part of the answer.
            </Alert>
          )}
          {sentOn !== null && fault === undefined && (
            <ClockEffect
              effect={letter.confirm && !answering ? { kind: 'none' } : sendingEffect(letter, detail, sentOn)}
              detail={detail}
            />
          )}
          <div aria-live="polite">
            <ErrorNotice error={markSent.error} />
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={markSent.isPending || unsaved}>
            Mark as sent
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
