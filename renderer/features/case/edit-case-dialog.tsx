import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { ChannelField } from '../../ui/channel-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { OfficerField } from '../../ui/officer-field.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

type Fields = Pick<CaseDetail, 'title' | 'summary' | 'channel' | 'place' | 'ownerId' | 'nextAction' | 'nextActionOn'>;

/** What the form began with, and the row version that went with it. */
interface Seen {
  readonly version: number;
  readonly fields: Fields;
}

function fieldsOf({ title, summary, channel, place, ownerId, nextAction, nextActionOn }: CaseDetail): Fields {
  return { title, summary, channel, place, ownerId, nextAction, nextActionOn };
}

/** What was typed, on top of a newer state: a field that still stands as it was seen takes the newer value. */
function rebased(typed: Fields, seen: Fields, newest: Fields): Fields {
  const kept = <Name extends keyof Fields>(name: Name): Fields[Name] =>
    typed[name] === seen[name] ? newest[name] : typed[name];
  return {
    title: kept('title'),
    summary: kept('summary'),
    channel: kept('channel'),
    place: kept('place'),
    ownerId: kept('ownerId'),
    nextAction: kept('nextAction'),
    nextActionOn: kept('nextActionOn'),
  };
}

/** The facts of a case that are no clock facts. */
export function EditCaseDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const [seen, setSeen] = useState<Seen>({ version: detail.version, fields: fieldsOf(detail) });
  const [fields, setFields] = useState<Fields>(seen.fields);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.update', detail);
  // After a reload: what the officer has not touched follows the newest state, what was typed stays.
  if (command.target.version === detail.version && seen.version !== detail.version) {
    setFields(rebased(fields, seen.fields, fieldsOf(detail)));
    setSeen({ version: detail.version, fields: fieldsOf(detail) });
  }
  const change = (next: Partial<Fields>): void => setFields((known) => ({ ...known, ...next }));
  const titleMissing = fields.title.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!titleMissing) command.run({ ...command.target, ...fields, title: fields.title.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Edit ${detail.ref}`}
      submitLabel="Save"
      command={command}
      onSubmit={submit}
      onClose={onClose}
      wide
    >
      <TextField
        label="Title"
        value={fields.title}
        onChange={(event) => change({ title: event.target.value })}
        error={tried && titleMissing}
        helperText={tried && titleMissing ? 'Enter a title' : ' '}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <TextField
        label="Summary"
        value={fields.summary}
        onChange={(event) => change({ summary: event.target.value })}
        helperText=" "
        multiline
        minRows={3}
        maxRows={10}
        slotProps={{ htmlInput: { maxLength: 50_000 } }}
      />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
        <ChannelField label="Channel" value={fields.channel} onChange={(channel) => change({ channel })} />
        <PlaceField
          label="Place"
          value={fields.place}
          onChange={(place) => change({ place })}
          {...(fields.place === detail.place ? {} : { hint: 'The due dates will follow this place' })}
        />
        <OfficerField label="Owner" value={fields.ownerId} onChange={(ownerId) => change({ ownerId })} />
      </Box>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' }}>
        <TextField
          label="Next action"
          value={fields.nextAction}
          onChange={(event) => change({ nextAction: event.target.value })}
          helperText="Your own reminder beside the step"
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
        <DateField label="On" value={fields.nextActionOn} onChange={(nextActionOn) => change({ nextActionOn })} />
      </Box>
    </CaseFormDialog>
  );
}
