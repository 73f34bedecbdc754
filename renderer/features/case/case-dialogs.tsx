import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { EditCaseDialog } from './edit-case-dialog.tsx';
import type { NextForm } from './next-step.ts';
import { RecordFactDialog } from './record-fact-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { RightsDialog } from './rights-dialog.tsx';

export type CaseDialogName = NextForm | 'edit' | 'rights' | 'reopen';

interface CaseDialogsProps {
  readonly detail: CaseDetail;
  readonly name: CaseDialogName | null;
  onClose(): void;
}

/** The one dialog of a case that is open, if any. */
export function CaseDialogs({ detail, name, onClose }: CaseDialogsProps): ReactElement | null {
  if (name === null) return null;
  const props = { detail, onClose };
  if (typeof name === 'object') return <RecordFactDialog {...props} kind={name.record} />;
  switch (name) {
    case 'answer':
      return <AnswerDialog {...props} />;
    case 'close':
      return <CloseDialog {...props} />;
    case 'edit':
      return <EditCaseDialog {...props} />;
    case 'rights':
      return <RightsDialog {...props} />;
    case 'reopen':
      return <ReopenDialog {...props} />;
  }
}
