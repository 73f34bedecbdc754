import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';

import { organisationDetails } from '../../../electron/contract/organisation.ts';
import type { Organisation, OrganisationDetails } from '../../../electron/contract/organisation.ts';
import { placeEntry } from '../../../electron/domain/place.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormText } from '../../ui/form-text.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { ZoneField } from '../../ui/zone-field.tsx';
import { Card } from './part.tsx';

/** The controller, as it stands in every letter and report. */
export function OrganisationPart(): ReactElement {
  const organisation = useOperation('organisation.get', {});
  const update = useCommand('organisation.update');
  return (
    <Card
      title="Organisation"
      says="Stands in every letter, form and report. Its place decides the law and the holidays of new cases."
      actions={<SavedMark savedAt={update.isSuccess ? update.submittedAt : 0} />}
    >
      <ErrorNotice error={organisation.error ?? update.error} />
      {organisation.data !== undefined && (
        // A new row version means that what the form began with is no longer what is kept.
        <OrganisationForm
          key={organisation.data.version}
          organisation={organisation.data}
          busy={update.isPending}
          onSave={(input) => update.mutate(input)}
        />
      )}
    </Card>
  );
}

interface OrganisationFormProps {
  readonly organisation: Organisation;
  readonly busy: boolean;
  onSave(input: { version: number; details: OrganisationDetails }): void;
}

function OrganisationForm({ organisation, busy, onSave }: OrganisationFormProps): ReactElement {
  const { id: _id, version, ...details } = organisation;
  const { control, handleSubmit, setValue, formState, reset } = useForm<OrganisationDetails>({
    resolver: zodResolver(organisationDetails),
    defaultValues: details,
    mode: 'onTouched',
  });
  const save = handleSubmit((values) => onSave({ version, details: values }));
  return (
    <Box component="form" noValidate onSubmit={(event) => void save(event)}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 2, rowGap: 1.5 }}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <FormText
            control={control}
            name="name"
            label="Name"
            fault="Enter the name of the organisation"
            maxLength={200}
            required
          />
        </Box>
        <Controller
          control={control}
          name="place"
          render={({ field }) => (
            <PlaceField
              label="Place"
              value={field.value}
              onChange={(place) => {
                field.onChange(place);
                setValue('zone', placeEntry(place).zone, { shouldDirty: true });
              }}
              hint="Cases already logged keep theirs"
              required
            />
          )}
        />
        <Controller
          control={control}
          name="zone"
          render={({ field }) => (
            <ZoneField
              label="Time zone"
              value={field.value}
              onChange={field.onChange}
              hint="For periods in hours"
              required
            />
          )}
        />
        <FormText
          control={control}
          name="regulator"
          label="Regulator"
          fault="Enter the name of the authority"
          maxLength={200}
          required
        />
        <FormText control={control} name="registrationNumber" label="Registration number" maxLength={100} />
        <FormText control={control} name="contactName" label="Privacy contact" maxLength={200} />
        <FormText control={control} name="contactEmail" label="E-mail" maxLength={254} />
        <FormText control={control} name="contactPhone" label="Telephone" maxLength={60} />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <FormText control={control} name="contactAddress" label="Postal address" rows={3} maxLength={1_000} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', alignItems: 'center', mt: 1 }}>
        <Button onClick={() => reset()} disabled={!formState.isDirty}>
          Undo changes
        </Button>
        <Button type="submit" variant="contained" loading={busy} disabled={!formState.isDirty}>
          Save
        </Button>
      </Box>
    </Box>
  );
}
