import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import type { ReactElement } from 'react';

import { ErrorNotice } from '../../ui/error-notice.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { Card } from './part.tsx';
import { useSettings } from './use-settings.ts';

/** Whether the desktop is told when something is due. */
export function NotificationsPart(): ReactElement {
  const { settings, error, savedAt, change } = useSettings();
  return (
    <Card
      title="Notifications"
      says="While the casebook is open, the desktop says when something is due today or overdue. It names references only, no person."
    >
      <ErrorNotice error={error} />
      <FormControlLabel
        control={
          <Switch
            checked={settings?.notifications ?? false}
            disabled={settings === undefined}
            onChange={(_event, notifications) => change({ notifications })}
          />
        }
        label="Show notifications on the desktop"
      />
      <SavedMark savedAt={savedAt} />
    </Card>
  );
}
