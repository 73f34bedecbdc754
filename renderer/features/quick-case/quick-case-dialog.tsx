import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { useNow } from '../../ui/use-now.ts';
import { QuickCaseForm } from './quick-case-form.tsx';
import type { QuickRight } from './quick-values.ts';

interface QuickCaseDialogProps {
  readonly right: QuickRight;
  onClose(): void;
  onOpenCase(caseId: string): void;
}

/** A right that is acted on at once: logged, done, suppressed and closed in one form. */
export function QuickCaseDialog({ right, onClose, onOpenCase }: QuickCaseDialogProps): ReactElement {
  const titleId = useId();
  const now = useNow();
  const { data } = useOperation('organisation.get', {});
  return (
    <Dialog
      open={data !== undefined}
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      scroll="paper"
    >
      {data !== undefined && (
        <QuickCaseForm
          titleId={titleId}
          right={right}
          today={civilDateAt(now, data.zone)}
          place={data.place}
          zone={data.zone}
          onClose={onClose}
          onOpenCase={onOpenCase}
        />
      )}
    </Dialog>
  );
}
