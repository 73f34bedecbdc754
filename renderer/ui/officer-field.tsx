import type { ReactElement } from 'react';

import { useOperation } from '../api/client.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

const nobody = 'nobody';

/** The officer who works on a case, by id; null for nobody yet. Officers who left are offered only where they still own it. */
export function OfficerField({ value, onChange, ...rest }: FieldProps<string | null>): ReactElement {
  const { data } = useOperation('officer.list', {});
  const choices = (data?.officers ?? [])
    .filter((officer) => officer.active || officer.id === value)
    .map((officer) => ({ value: officer.id, label: officer.active ? officer.name : `${officer.name} (left)` }));
  return (
    <ChoiceField
      {...rest}
      value={value ?? nobody}
      onChange={(chosen) => onChange(chosen === nobody ? null : chosen)}
      choices={[{ value: nobody, label: 'Nobody yet' }, ...choices]}
    />
  );
}
