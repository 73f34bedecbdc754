import MailOutline from '@mui/icons-material/MailOutlineOutlined';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { useCaseLetters } from './use-case-letters.ts';

/** Starts the letter that fits the next step of the case; nothing where none is due. */
export function NextLetterButton({ detail }: { detail: CaseDetail }): ReactElement | null {
  const { due, write, busy } = useCaseLetters(detail);
  // The last one belongs to the present step; the acknowledgement may merely not be sent yet.
  const next = due.at(-1);
  if (next === undefined) return null;
  return (
    <Button startIcon={<MailOutline />} loading={busy} loadingPosition="start" onClick={() => write(next)}>
      Write: {next.name}
    </Button>
  );
}
