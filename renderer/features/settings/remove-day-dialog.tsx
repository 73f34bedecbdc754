import type { ReactElement } from 'react';
import Stack from '@mui/material/Stack';

import { useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import type { CasePlace } from '../../ui/place-field.tsx';
import type { OwnDay } from './calendar-days.tsx';
import { CalendarMoves } from './calendar-moves.tsx';

interface RemoveDayDialogProps {
  readonly place: CasePlace;
  readonly day: OwnDay;
  onClose(): void;
}

/** Asks before an own day is taken out, and shows which open cases move. */
export function RemoveDayDialog({ place, day, onClose }: RemoveDayDialogProps): ReactElement {
  const remove = useCommand('calendar.removeDay');
  return (
    <ConfirmDialog
      open
      title={`Remove ${day.name}, ${longDate(day.on)}?`}
      confirmLabel="Remove"
      destructive
      busy={remove.isPending}
      onCancel={onClose}
      onConfirm={() => remove.mutate({ id: day.id }, { onSuccess: onClose })}
    >
      <Stack spacing={2}>
        <CalendarMoves place={place} add={[]} remove={[day.id]} />
        <ErrorNotice error={remove.error} />
      </Stack>
    </ConfirmDialog>
  );
}
