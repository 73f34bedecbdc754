import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type * as z from 'zod';

import { personInput } from '../../../electron/contract/cases.ts';
import type { CaseDetail, PartyInCase } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { partyRoles } from '../../../electron/domain/party.ts';
import type { PartyRole } from '../../../electron/domain/party.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { FormText } from '../../ui/form-text.tsx';
import { roleWords } from '../../ui/words.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

type Person = z.infer<typeof personInput>;

const roleChoices = partyRoles.map((value) => ({ value, label: roleWords[value] }));
const kindChoices = [
  { value: 'person' as const, label: 'Person' },
  { value: 'organisation' as const, label: 'Organisation' },
];

const usualRole: Readonly<Record<CaseKind, PartyRole>> = {
  request: 'representative',
  breach: 'data-subject',
  complaint: 'complainant',
};

interface PersonDialogProps {
  readonly detail: CaseDetail;
  /** Null for somebody new. */
  readonly party: PartyInCase | null;
  onClose(): void;
}

/** A person or organisation of the case, new or changed. */
export function PersonDialog({ detail, party, onClose }: PersonDialogProps): ReactElement {
  const add = useCaseCommand('party.add', detail);
  const update = useCaseCommand('party.update', detail);
  const command = party === null ? add : update;
  const { control, handleSubmit } = useForm<Person>({
    resolver: zodResolver(personInput),
    defaultValues:
      party === null
        ? { kind: 'person', role: usualRole[detail.kind], name: '', email: '', phone: '', address: '' }
        : {
            kind: party.kind,
            role: party.role,
            name: party.name,
            email: party.email,
            phone: party.phone,
            address: party.address,
          },
  });
  const submit = handleSubmit((person) => {
    if (party === null) add.run({ ...add.target, person }, onClose);
    else update.run({ ...update.target, casePartyId: party.id, person }, onClose);
  });
  return (
    <CaseFormDialog
      title={party === null ? `Add a person to ${detail.ref}` : `Edit ${party.name}`}
      submitLabel={party === null ? 'Add' : 'Save'}
      command={command}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormText
        control={control}
        name="name"
        label="Name"
        fault="Enter a name, at most 200 characters"
        maxLength={200}
        autoFocus
      />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <Controller
          control={control}
          name="role"
          render={({ field }) => (
            <ChoiceField label="Role" value={field.value} onChange={field.onChange} choices={roleChoices} />
          )}
        />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <ChoiceField label="Is a" value={field.value} onChange={field.onChange} choices={kindChoices} />
          )}
        />
        <FormText control={control} name="email" label="E-mail" maxLength={254} />
        <FormText control={control} name="phone" label="Telephone" maxLength={60} />
      </Box>
      <FormText control={control} name="address" label="Postal address" rows={2} maxLength={1_000} />
    </CaseFormDialog>
  );
}
