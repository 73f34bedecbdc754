import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { Right } from '../../../electron/domain/right.ts';
import { RightsField } from '../../ui/rights-field.tsx';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

/** Which rights the request invokes; the deadlines follow. */
export function RightsDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const [rights, setRights] = useState<readonly Right[]>(detail.rights.map(({ right }) => right));
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.setRights', detail);
  const fault = tried && rights.length === 0 ? 'Choose at least one right' : undefined;
  const submit = (): void => {
    setTried(true);
    if (rights.length > 0) command.run({ ...command.target, rights: [...rights] }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Rights of ${detail.ref}`}
      submitLabel="Save"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <RightsField label="Rights" value={rights} onChange={setRights} error={fault} required />
    </CaseFormDialog>
  );
}
