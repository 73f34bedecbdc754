import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';
import { useNow } from '../../ui/use-now.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { FactFields, factInput, freshFact } from './fact-fields.tsx';
import { fittingFacts, needsTime } from './fitting-facts.ts';
import { useCaseCommand } from './use-case-command.ts';

interface RecordFactDialogProps {
  readonly detail: CaseDetail;
  readonly kind: ClockEventKind;
  onClose(): void;
}

/** Records a dated fact that moves the clock. */
export function RecordFactDialog({ detail, kind, onClose }: RecordFactDialogProps): ReactElement {
  const now = useNow();
  const today = civilDateAt(now, detail.zone);
  const [draft, setDraft] = useState(() => freshFact(kind, now, detail.zone));
  const [fault, setFault] = useState<string | undefined>();
  const command = useCaseCommand('case.recordEvent', detail);
  const kinds = fittingFacts(detail);
  const submit = (): void => {
    const { on } = draft;
    if (on === null || on > today) {
      setFault(on === null ? 'Enter the date' : 'The date cannot lie in the future');
      return;
    }
    setFault(undefined);
    command.run({ ...command.target, event: factInput({ ...draft, on }, needsTime(detail, draft.kind)) }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Record a fact of ${detail.ref}`}
      submitLabel="Record"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <FactFields
        detail={detail}
        draft={draft}
        kinds={kinds.includes(draft.kind) ? kinds : [draft.kind, ...kinds]}
        dateFault={fault}
        today={today}
        onChange={(change) => setDraft((known) => ({ ...known, ...change }))}
      />
    </CaseFormDialog>
  );
}
