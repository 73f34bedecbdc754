import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { checkedRefusal, refusalGrounds } from '../../../../electron/domain/request/refusal.ts';
import type { RefusalGround, RefusalRefused } from '../../../../electron/domain/request/refusal.ts';
import type { Right } from '../../../../electron/domain/right.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { sentenceOf } from '../../../ui/sentence-of.ts';
import { rightWords } from '../../../ui/words.ts';
import { refusalGroundWords } from '../../../ui/words-request.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useOwnName, useToday } from '../use-request-work.ts';

/** Rights are refused: on which ground, with what evidence, who decided, what was offered instead. */
export function RefusalDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const command = useCaseCommand('request.refuse', detail);
  const today = useToday(detail);
  const ownName = useOwnName();
  const open = detail.rights.filter(({ outcome }) => outcome === null).map(({ right }) => right);
  const [rights, setRights] = useState<readonly Right[]>(open.length === 1 ? open : []);
  const [ground, setGround] = useState<RefusalGround>('manifestly-unfounded');
  const [texts, setTexts] = useState({ reasons: '', evidence: '', alternatives: '' });
  const [decider, setDecider] = useState<string | null>(null);
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(today);
  const [sentOn, setSentOn] = useState<CivilDate | null>(null);
  const [tried, setTried] = useState(false);
  const decision = {
    conclusion: '',
    reasons: texts.reasons.trim(),
    evidence: texts.evidence.trim(),
    alternatives: texts.alternatives.trim(),
    decidedBy: (decider ?? ownName).trim(),
  };
  const verdict = checkedRefusal(ground, rights, decision);
  const missing = (text: string, code: RefusalRefused['code'], needed = true): string | undefined =>
    tried && needed && text === '' ? sentenceOf({ code }) : undefined;
  const threshold = ground !== 'other-refusal';
  const dateFault = pastDateFault(decidedOn, today);
  const sentFault = sentOn !== null && sentOn > today ? 'The date cannot lie in the future' : undefined;
  const rightsFault =
    rights.length === 0
      ? 'Choose at least one right'
      : !verdict.ok && verdict.error.code === 'absolute-right'
        ? sentenceOf({ code: 'absolute-right' })
        : undefined;
  const submit = (): void => {
    setTried(true);
    if (rights.length === 0 || decidedOn === null || dateFault !== undefined) return;
    if (sentFault !== undefined || !verdict.ok) return;
    command.run({ ...command.target, ...decision, rights: [...rights], ground, decidedOn, sentOn }, onClose);
  };
  const write = (change: Partial<typeof texts>): void => setTexts({ ...texts, ...change });
  return (
    <CaseFormDialog
      title={`Refuse in ${detail.ref}`}
      submitLabel="Record the refusal"
      command={command}
      onSubmit={submit}
      onClose={onClose}
      wide
    >
      <FormControl error={tried && rightsFault !== undefined}>
        <FormLabel>Rights</FormLabel>
        <FormGroup row>
          {detail.rights.map(({ right }) => (
            <FormControlLabel
              key={right}
              label={rightWords[right]}
              control={
                <Checkbox
                  size="small"
                  checked={rights.includes(right)}
                  onChange={(_event, checked) =>
                    setRights(checked ? [...rights, right] : rights.filter((each) => each !== right))
                  }
                />
              }
            />
          ))}
        </FormGroup>
        <FormHelperText>{(tried ? rightsFault : undefined) ?? ' '}</FormHelperText>
      </FormControl>
      <ChoiceField<RefusalGround>
        label="Ground"
        value={ground}
        onChange={setGround}
        choices={refusalGrounds.map((value) => ({ value, label: refusalGroundWords[value] }))}
      />
      <LongText
        label="Reasons, as the person will be told"
        value={texts.reasons}
        onChange={(reasons) => write({ reasons })}
        error={missing(decision.reasons, 'reason-missing')}
        rows={2}
        maxLength={10_000}
        required
      />
      <LongText
        label="Evidence"
        value={texts.evidence}
        onChange={(evidence) => write({ evidence })}
        error={missing(decision.evidence, 'evidence-missing', threshold)}
        hint="Earlier requests alone prove nothing"
        rows={2}
        maxLength={10_000}
        required={threshold}
      />
      <LongText
        label="What was offered instead"
        value={texts.alternatives}
        onChange={(alternatives) => write({ alternatives })}
        error={missing(decision.alternatives, 'alternatives-missing', threshold)}
        hint="E.g. a narrower request, or a reasonable fee"
        rows={2}
        maxLength={5_000}
        required={threshold}
      />
      <LongText
        label="Decided by"
        value={decider ?? ownName}
        onChange={setDecider}
        error={missing(decision.decidedBy, 'decider-missing')}
        maxLength={200}
        required
      />
      <FormRow>
        <DateField
          label="Decided on"
          value={decidedOn}
          onChange={setDecidedOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
        <DateField
          label="Person told on"
          value={sentOn}
          onChange={setSentOn}
          error={sentFault}
          {...(sentOn === null ? { hint: 'Empty: not told yet, the clock runs on' } : {})}
          max={today}
        />
      </FormRow>
      <Alert severity="info" variant="outlined">
        The person is told without delay, within a month at the latest: the reasons, the right to complain
        {detail.place.startsWith('GB')
          ? ' to the organisation and to the Information Commissioner'
          : ' to the authority'}
        , and the right to go to court (Article 12(4)).
      </Alert>
    </CaseFormDialog>
  );
}
