import Dialog from '@mui/material/Dialog';
import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { MessageIntake } from '../../../electron/contract/intake.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { civilDateAt, timeAt } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { useNow } from '../../ui/use-now.ts';
import { LogCaseForm } from './log-case-form.tsx';
import type { Circumstances } from './log-values.ts';
import { findDraft } from './use-log-draft.ts';
import type { FoundDraft } from './use-log-draft.ts';

interface LogCaseDialogProps {
  readonly open: boolean;
  readonly kind: CaseKind;
  /** A message that was read already, e.g. dropped on the window. */
  readonly intake?: MessageIntake;
  onClose(): void;
  onLogged(caseId: string): void;
}

/** Get it in before the phone rings again. */
export function LogCaseDialog({ open, kind, intake, onClose, onLogged }: LogCaseDialogProps): ReactElement {
  const titleId = useId();
  const circumstances = useCircumstances();
  const draft = useFoundDraft(kind, intake === undefined);
  const ready = circumstances !== null && draft !== 'looking';
  return (
    <Dialog open={open && ready} onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      {ready && (
        <LogCaseForm
          titleId={titleId}
          kind={kind}
          intake={intake ?? null}
          draft={draft}
          circumstances={circumstances}
          onClose={onClose}
          onLogged={onLogged}
        />
      )}
    </Dialog>
  );
}

/** The office, the officer and the hour; null until they are known. */
function useCircumstances(): Circumstances | null {
  const now = useNow();
  const organisation = useOperation('organisation.get', {});
  const officers = useOperation('officer.list', {});
  if (organisation.data === undefined || officers.data === undefined) return null;
  const { place, zone } = organisation.data;
  return { today: civilDateAt(now, zone), time: timeAt(now, zone), place, zone, officerId: officers.data.currentId };
}

/** The draft that was left behind, looked for once when the dialog opens. A message begins without one. */
function useFoundDraft(kind: CaseKind, wanted: boolean): FoundDraft | null | 'looking' {
  const [found, setFound] = useState<FoundDraft | null | 'looking'>(wanted ? 'looking' : null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const tell = (draft: FoundDraft | null): void => {
      if (!gone) setFound((known) => (known === 'looking' ? draft : known));
    };
    // A draft that cannot be looked for must not keep a case from being logged.
    findDraft(kind).then(tell, () => tell(null));
    return () => {
      gone = true;
    };
  }, [kind, wanted]);
  return found;
}
