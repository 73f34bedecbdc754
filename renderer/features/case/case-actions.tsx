import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { CaseDialogName } from './case-dialogs.tsx';
import { nextForm } from './next-step.ts';
import { ReportMenu } from './report-menu.tsx';

interface CaseActionsProps {
  readonly detail: CaseDetail;
  onDialog(name: CaseDialogName): void;
}

/** The actions of the heading: the next step first, then what can be done with any case. */
export function CaseActions({ detail, onDialog }: CaseActionsProps): ReactElement {
  const next = nextForm(detail);
  return (
    <>
      <CopyButton text={detail.ref} label="Copy the reference" />
      <Button startIcon={<EditOutlined />} onClick={() => onDialog('edit')}>
        Edit
      </Button>
      <ReportMenu caseId={detail.id} reference={detail.ref} />
      {next !== null && (
        <Button variant="contained" onClick={() => onDialog(next.form)}>
          {next.label}
        </Button>
      )}
    </>
  );
}
