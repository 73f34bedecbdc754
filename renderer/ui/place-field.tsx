import type { ReactElement } from 'react';

import type { OrganisationDetails } from '../../electron/contract/organisation.ts';
import { casePlaces } from '../../electron/domain/place.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

/** A place whose law can govern a case: every place but the union of the UK nations, which is for arithmetic only. */
export type CasePlace = OrganisationDetails['place'];

const choices = casePlaces.flatMap(({ code, name }) => (code === 'GB' ? [] : [{ value: code, label: name }]));

/** Whose law and holidays apply. */
export function PlaceField(props: FieldProps<CasePlace>): ReactElement {
  return <ChoiceField {...props} choices={choices} />;
}
