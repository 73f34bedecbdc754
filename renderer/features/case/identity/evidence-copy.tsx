import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { EvidenceCheckView } from '../../../../electron/contract/identity.ts';
import { useCommand } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { longDate, moment } from '../../../ui/format.ts';
import { useToday } from '../use-request-work.ts';

type Copy = NonNullable<EvidenceCheckView['copy']>;

interface EvidenceCopyProps {
  readonly detail: CaseDetail;
  readonly checkId: string;
  readonly copy: Copy;
}

/** A copy that is held, and the day by which it goes; once it is gone, its certificate. */
export function EvidenceCopy({ detail, checkId, copy }: EvidenceCopyProps): ReactElement {
  if (copy.destroyedAt !== null) return <Certificate copy={copy} zone={detail.zone} />;
  return <HeldCopy detail={detail} checkId={checkId} copy={copy} />;
}

function HeldCopy({ detail, checkId, copy }: EvidenceCopyProps): ReactElement {
  const [asks, setAsks] = useState(false);
  const today = useToday(detail);
  const destroy = useCommand('identity.destroyCopy');
  return (
    <Box sx={{ mt: 0.5 }}>
      <Alert
        severity={copy.destroyBy <= today ? 'warning' : 'info'}
        variant="outlined"
        action={
          <Button size="small" color="inherit" onClick={() => setAsks(true)}>
            Destroy the copy
          </Button>
        }
      >
        The copy {copy.name} is to be destroyed by {longDate(copy.destroyBy)}.
      </Alert>
      <ErrorNotice error={destroy.error} />
      <ConfirmDialog
        open={asks}
        title={`Destroy ${copy.name}?`}
        confirmLabel="Destroy"
        destructive
        busy={destroy.isPending}
        onCancel={() => setAsks(false)}
        onConfirm={() =>
          destroy.mutate({ caseId: detail.id, version: detail.version, checkId }, { onSettled: () => setAsks(false) })
        }
      >
        <Typography variant="body2">
          The copy is deleted from the casebook. A certificate remains: its name, its fingerprint, the time and the
          officer.
        </Typography>
      </ConfirmDialog>
    </Box>
  );
}

function Certificate({ copy, zone }: { copy: Copy; zone: string }): ReactElement {
  return (
    <Box
      role="group"
      aria-label="Certificate of destruction"
      sx={{ mt: 0.5, px: 1.5, py: 1, border: '1px solid', borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography variant="body2">
        <strong>Certificate of destruction.</strong> {copy.name}
        {copy.destroyedAt !== null && `, destroyed ${moment(copy.destroyedAt, zone)}`} by {copy.destroyedBy}
      </Typography>
      <Box
        sx={{ display: 'flex', alignItems: 'center', fontFamily: 'monospace', fontSize: 12, overflowWrap: 'anywhere' }}
      >
        <Box component="span" sx={{ minWidth: 0 }}>
          SHA-256 {copy.sha256}
        </Box>
        <CopyButton text={copy.sha256} label="Copy the SHA-256 of the certificate" />
      </Box>
    </Box>
  );
}
