import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import type { ClockEventKind } from '../../../../electron/domain/clock-event.ts';
import type { DecisionKind } from '../../../../electron/domain/request/decision.ts';
import { longDate } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import type { SectionState } from '../../../ui/section.tsx';
import { clockEventWords, dutyWords, extensionReasonWords } from '../../../ui/words.ts';
import { isAwaited } from '../fitting-facts.ts';
import { isAtStep, stateOfSteps, useRequestWork } from '../use-request-work.ts';
import { ClarificationDialog } from './clarification-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionList } from './decision-list.tsx';
import { ExtensionDialog, tellExtensionBy } from './extension-dialog.tsx';
import { FeeDialog } from './fee-dialog.tsx';
import { RefusalDialog } from './refusal-dialog.tsx';

const steps = ['Fee', 'Clarification'] as const;
const eventKinds: ReadonlySet<ClockEventKind> = new Set([
  'clarification-asked',
  'clarification-answered',
  'fee-asked',
  'fee-paid',
  'extended',
  'refused',
]);
const decisionKinds: ReadonlySet<DecisionKind> = new Set([
  'manifestly-unfounded',
  'excessive',
  'other-refusal',
  'fee',
  'no-clarification',
]);

/** What changes the way of a request or its date: clarification, fee, extension, refusal. */
export function ChangesSection({ detail }: { detail: CaseDetail }): ReactElement {
  const work = useRequestWork(detail);
  const events = eventsOf(detail);
  const latest = events.at(-1);
  return (
    <Section
      anchor="changes"
      title="Clarification, fee, extension, refusal"
      state={stateOf(detail, events.length)}
      summary={latest === undefined ? 'None' : `${clockEventWords[latest.kind]} ${longDate(latest.on)}`}
      defaultOpen={isAtStep(detail, steps)}
    >
      {work !== undefined && <Changes detail={detail} work={work} />}
    </Section>
  );
}

function stateOf(detail: CaseDetail, events: number): SectionState {
  const state = stateOfSteps(detail, steps);
  return state === 'not-needed' && events > 0 ? 'done' : state;
}

function eventsOf(detail: CaseDetail): CaseDetail['clockEvents'] {
  return detail.clockEvents.filter((event) => eventKinds.has(event.kind) && !event.superseded);
}

type Form =
  | 'clarification-asked'
  | 'clarification-answered'
  | 'no-answer'
  | 'fee'
  | 'fee-paid'
  | 'extension'
  | 'refusal';

function Changes({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const [form, setForm] = useState<Form | null>(null);
  const onClose = (): void => setForm(null);
  const events = eventsOf(detail);
  const tellBy = tellExtensionBy(detail);
  const awaitsClarification = isAwaited(detail, 'clarification-answered');
  const awaitsFee = isAwaited(detail, 'fee-paid');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {events.length > 0 && (
        <Box component="ul" aria-label="Recorded" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {events.map((event) => (
            <Typography key={event.id} component="li" sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
              <strong>{clockEventWords[event.kind]}</strong> {longDate(event.on)}
              {event.duty !== undefined && ` · ${dutyWords[event.duty]}`}
              {event.reason !== undefined && ` · ${extensionReasonWords[event.reason]}`}
              {event.note !== '' && ` · ${event.note}`}
            </Typography>
          ))}
        </Box>
      )}
      <DecisionList detail={detail} decisions={work.decisions.filter(({ kind }) => decisionKinds.has(kind))} />
      {detail.state === 'open' && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {awaitsClarification ? (
              <>
                <Action label="Clarification answered" onClick={() => setForm('clarification-answered')} />
                <Action label="No answer came" onClick={() => setForm('no-answer')} />
              </>
            ) : (
              work.canClarify && <Action label="Ask for clarification" onClick={() => setForm('clarification-asked')} />
            )}
            {awaitsFee ? (
              <Action label="Fee paid" onClick={() => setForm('fee-paid')} />
            ) : (
              <Action label="Ask for a fee" onClick={() => setForm('fee')} />
            )}
            {work.canExtend.length > 0 && <Action label="Extend" onClick={() => setForm('extension')} />}
            <Action label="Refuse" onClick={() => setForm('refusal')} />
          </Box>
          {!work.canClarify && !awaitsClarification && (
            <Typography variant="body2" color="textSecondary">
              A question to the requester does not stop the clock of this request. Ask it in a letter or a note.
            </Typography>
          )}
          {tellBy !== null && work.canExtend.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              The requester can be told of an extension until {longDate(tellBy)}.
            </Typography>
          )}
        </>
      )}
      {(form === 'clarification-asked' || form === 'clarification-answered' || form === 'fee-paid') && (
        <ClarificationDialog detail={detail} kind={form} onClose={onClose} />
      )}
      {form === 'no-answer' && (
        <DecisionDialog
          detail={detail}
          kind="no-clarification"
          help="The person did not answer. The request goes on with a reasonable search, or ends; say which, and how long was waited."
          onClose={onClose}
        />
      )}
      {form === 'fee' && <FeeDialog detail={detail} onClose={onClose} />}
      {form === 'extension' && <ExtensionDialog detail={detail} duties={work.canExtend} onClose={onClose} />}
      {form === 'refusal' && <RefusalDialog detail={detail} onClose={onClose} />}
    </Box>
  );
}

function Action({ label, onClick }: { label: string; onClick(): void }): ReactElement {
  return (
    <Button size="small" variant="outlined" onClick={onClick}>
      {label}
    </Button>
  );
}
