import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { showSection } from '../../ui/show-section.ts';
import type { CaseDialogName } from './case-dialogs.tsx';
import { NextLetterButton } from './letters/next-letter-button.tsx';
import { nextPlace } from './next-step.ts';
import { ReportMenu } from './report-menu.tsx';

interface CaseActionsProps {
  readonly detail: CaseDetail;
  onDialog(name: CaseDialogName): void;
}

/** The actions of the heading: the next step first, then what can be done with any case. */
export function CaseActions({ detail, onDialog }: CaseActionsProps): ReactElement {
  const next = nextPlace(detail);
  return (
    <>
      <CopyButton text={detail.ref} label="Copy the reference" />
      <Button startIcon={<EditOutlined />} onClick={() => onDialog('edit')}>
        Edit
      </Button>
      <ReportMenu caseId={detail.id} reference={detail.ref} />
      {detail.kind === 'request' && <NextLetterButton detail={detail} />}
      {next !== null && (
        <Button
          variant="contained"
          onClick={() => ('section' in next ? showSection(next.section) : onDialog(next.form))}
        >
          {next.label}
        </Button>
      )}
    </>
  );
}
