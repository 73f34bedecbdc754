import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { roleWords } from '../../../ui/words.ts';

/** The value of the field while nobody in particular is meant. */
export const anybody = 'anybody';

interface PartyFieldProps {
  readonly detail: CaseDetail;
  readonly value: string;
  onChange(value: string): void;
}

/** Of whom the evidence is; in a joint request each person has a check of their own. */
export function PartyField({ detail, value, onChange }: PartyFieldProps): ReactElement {
  return (
    <ChoiceField
      label="Of whom"
      value={value}
      onChange={onChange}
      choices={[
        { value: anybody, label: 'The request as a whole' },
        ...detail.parties.map((party) => ({ value: party.id, label: `${party.name} (${roleWords[party.role]})` })),
      ]}
    />
  );
}
