import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod';

import { officerDetails, organisationDetails } from '../../../electron/contract/organisation.ts';
import { placeEntry } from '../../../electron/domain/place.ts';
import { FormText } from '../../ui/form-text.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';
import { initialsOf, regulatorAfter } from './who.ts';
import type { Who } from './who.ts';

const whoSchema = z.strictObject({ organisation: organisationDetails, officer: officerDetails });

interface WhoStepProps {
  readonly initial: Who;
  onNext(typed: Who): void;
}

/** Step one: the organisation, whose law applies, and who is setting this up. */
export function WhoStep({ initial, onNext }: WhoStepProps): ReactElement {
  const { control, handleSubmit, getValues, setValue, formState } = useForm<Who>({
    resolver: zodResolver(whoSchema),
    defaultValues: initial,
    mode: 'onTouched',
  });

  const choosePlace = (place: CasePlace): void => {
    const { place: before, regulator } = getValues('organisation');
    setValue('organisation.place', place);
    setValue('organisation.zone', placeEntry(place).zone);
    setValue('organisation.regulator', regulatorAfter(place, before, regulator), {
      shouldValidate: formState.isSubmitted,
    });
  };
  const nameOfficer = (name: string): void => {
    // Initials that the officer typed stay; those that follow from the name follow it.
    if (formState.dirtyFields.officer?.initials !== true || getValues('officer.initials') === '')
      setValue('officer.initials', initialsOf(name), { shouldValidate: formState.isSubmitted });
  };

  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      onSubmit={(event) => void handleSubmit(onNext)(event)}
      sx={{ p: 3 }}
    >
      <Group title="Organisation">
        <Wide>
          <FormText
            control={control}
            name="organisation.name"
            label="Name"
            fault="Enter the name of the organisation"
            hint="As it stands in letters and reports"
            maxLength={200}
            required
            autoFocus
          />
        </Wide>
        <Controller
          control={control}
          name="organisation.place"
          render={({ field }) => (
            <PlaceField
              label="Place"
              value={field.value}
              onChange={choosePlace}
              onBlur={field.onBlur}
              hint="Its law and public holidays apply"
              required
            />
          )}
        />
        <FormText
          control={control}
          name="organisation.regulator"
          label="Regulator"
          fault="Enter the name of the authority"
          hint="The authority that breaches are reported to"
          maxLength={200}
          required
        />
        <FormText
          control={control}
          name="organisation.registrationNumber"
          label="Registration number"
          hint="With the regulator, if there is one"
          maxLength={100}
        />
        <FormText
          control={control}
          name="organisation.contactEmail"
          label="Privacy contact e-mail"
          hint="Given to people who write in"
          maxLength={254}
        />
      </Group>
      <Group title="Officer">
        <Wide>
          <FormText
            control={control}
            name="officer.name"
            label="Your name"
            fault="Enter your name"
            hint="Every change is recorded with the name of the officer who made it"
            maxLength={200}
            required
            onTyped={nameOfficer}
          />
        </Wide>
        <FormText
          control={control}
          name="officer.initials"
          label="Initials"
          fault="One to six letters, without spaces"
          hint="Shown in lists"
          maxLength={6}
          required
        />
        <FormText control={control} name="officer.email" label="Your e-mail" maxLength={254} />
      </Group>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button type="submit" variant="contained">
          Continue
        </Button>
      </Box>
    </Paper>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ p: 0, mb: 1.5 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2, rowGap: 2 }}>
        {children}
      </Box>
    </Box>
  );
}

function Wide({ children }: { children: ReactNode }): ReactElement {
  return <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>;
}
