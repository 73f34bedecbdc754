import { useState } from 'react';
import type { ReactElement } from 'react';

import { useCommand } from '../../api/client.ts';
import { countOf } from '../../ui/format.ts';
import { OfficerField } from '../../ui/officer-field.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import type { BulkFormProps } from './bulk-form-props.ts';
import { BulkFrame, targetsOf } from './bulk-frame.tsx';

/** Gives the cases to one officer. */
export function AssignForm({ rows, onClose, onDone }: BulkFormProps): ReactElement {
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const assign = useCommand('bulk.assign');
  return (
    <BulkFrame
      title={`Assign ${countOf(rows.length, 'case')}`}
      submitLabel="Assign"
      busy={assign.isPending}
      error={assign.error}
      onClose={onClose}
      onSubmit={() => assign.mutate({ targets: targetsOf(rows), ownerId }, { onSuccess: onDone })}
    >
      <OfficerField label="Owner" value={ownerId} onChange={setOwnerId} autoFocus />
    </BulkFrame>
  );
}

/** Puts tags on the cases, or takes them off. */
export function TagForm({ rows, onClose, onDone }: BulkFormProps): ReactElement {
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const tag = useCommand('bulk.tag');
  const empty = add.length === 0 && remove.length === 0;
  return (
    <BulkFrame
      title={`Tag ${countOf(rows.length, 'case')}`}
      submitLabel="Tag"
      busy={tag.isPending}
      error={tag.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!empty) {
          tag.mutate({ targets: targetsOf(rows), add: [...add], remove: [...remove] }, { onSuccess: onDone });
        }
      }}
    >
      <TagField
        label="Add tags"
        value={add}
        onChange={setAdd}
        error={tried && empty ? 'Choose at least one tag' : undefined}
        autoFocus
      />
      <TagField label="Take tags off" value={remove} onChange={setRemove} />
    </BulkFrame>
  );
}
