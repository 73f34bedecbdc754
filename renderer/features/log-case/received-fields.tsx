import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { ChannelField } from '../../ui/channel-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { LogFieldsProps } from './log-fields.ts';

/** When it arrived and how; for a breach also when the organisation became aware, because its hours run from there. */
export function ReceivedFields({
  values,
  faults,
  onChange,
  today,
}: LogFieldsProps & { today: CivilDate }): ReactElement {
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1.4fr)',
        }}
      >
        <DateField
          label={values.kind === 'breach' ? 'Reported on' : 'Received on'}
          value={values.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
          error={faults['receivedOn']}
          max={today}
          required
        />
        <TimeField
          label="Time"
          value={values.receivedTime}
          onChange={(receivedTime) => onChange({ receivedTime })}
          hint="By the office clock"
        />
        <ChannelField label="Channel" value={values.channel} onChange={(channel) => onChange({ channel })} />
      </Box>
      {values.kind === 'breach' && (
        <Box
          sx={{
            display: 'grid',
            columnGap: 1.5,
            gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1.4fr)',
          }}
        >
          <DateField
            label="Became aware on"
            value={values.awareOn}
            onChange={(awareOn) => onChange({ awareOn })}
            error={faults['awareOn']}
            max={today}
            required
          />
          <TimeField
            label="At"
            value={values.awareTime}
            onChange={(awareTime) => onChange({ awareTime })}
            hint={values.zone}
          />
        </Box>
      )}
    </>
  );
}
