import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';

import type { Instant } from '../../../electron/domain/civil-date.ts';
import { moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';

/** Says that what was typed earlier is back. */
export function DraftNotice({ savedAt, onDiscard }: { savedAt: Instant; onDiscard(): void }): ReactElement {
  const zone = useOfficeZone();
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 1 }}
      action={
        <Button size="small" onClick={onDiscard}>
          Start anew
        </Button>
      }
    >
      This was typed earlier and not logged. Draft of {moment(savedAt, zone)}.
    </Alert>
  );
}

/** Says which case the same message has already become; it cannot be logged twice. */
export function TakenInNotice({ reference, onOpen }: { reference: string; onOpen(): void }): ReactElement {
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 1 }}
      action={
        <Button size="small" onClick={onOpen}>
          Open {reference}
        </Button>
      }
    >
      This message has already been logged as {reference}.
    </Alert>
  );
}
