import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { useCommand } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { longDate } from '../../../ui/format.ts';
import { deliveryWords } from '../../../ui/words-answer.ts';
import { DeliveryDialog } from './delivery-dialog.tsx';

type Delivery = RequestWork['deliveries'][number];

interface DeliveriesProps {
  readonly detail: CaseDetail;
  readonly deliveries: readonly Delivery[];
}

/** How the answer reached the person, and what proves it. */
export function Deliveries({ detail, deliveries }: DeliveriesProps): ReactElement {
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Delivery | null>(null);
  const remove = useCommand('delivery.remove');
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        Delivery
      </Typography>
      <Box component="ul" aria-label="Deliveries" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {deliveries.map((delivery) => (
          <Box key={delivery.id} component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {deliveryWords[delivery.method]}, sent {longDate(delivery.sentOn)}
                {delivery.sentTo !== '' && ` to ${delivery.sentTo}`}
                {delivery.receivedOn !== null && `, received ${longDate(delivery.receivedOn)}`}
              </Typography>
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {delivery.proof === '' ? 'No proof noted' : `Proof: ${delivery.proof}`}
              </Typography>
            </Box>
            <IconButton
              size="small"
              aria-label={`Remove the delivery of ${longDate(delivery.sentOn)}`}
              onClick={() => setRemoved(delivery)}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button size="small" variant="outlined" sx={{ mt: 0.5 }} onClick={() => setAdding(true)}>
        Record a delivery
      </Button>
      <ErrorNotice error={remove.error} />
      {adding && <DeliveryDialog detail={detail} onClose={() => setAdding(false)} />}
      <ConfirmDialog
        open={removed !== null}
        title={`Remove the delivery of ${removed === null ? '' : longDate(removed.sentOn)}?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate(
            { caseId: detail.id, version: detail.version, deliveryId: removed.id },
            { onSettled: () => setRemoved(null) },
          );
        }}
      >
        <Typography variant="body2">The timeline keeps that it was recorded.</Typography>
      </ConfirmDialog>
    </Box>
  );
}
