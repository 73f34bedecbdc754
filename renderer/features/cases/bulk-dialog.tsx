import type { ReactElement } from 'react';

import type { BulkFormProps } from './bulk-form-props.ts';
import { AssignForm, TagForm } from './bulk-sorting.tsx';
import { DuplicatesForm, ExtendForm, GroupForm } from './bulk-working.tsx';

export type BulkAction = 'assign' | 'tag' | 'extend' | 'group' | 'duplicates';

interface BulkDialogProps extends BulkFormProps {
  readonly action: BulkAction;
}

/** The form of one bulk action. */
export function BulkDialog({ action, ...props }: BulkDialogProps): ReactElement {
  switch (action) {
    case 'assign':
      return <AssignForm {...props} />;
    case 'tag':
      return <TagForm {...props} />;
    case 'extend':
      return <ExtendForm {...props} />;
    case 'group':
      return <GroupForm {...props} />;
    case 'duplicates':
      return <DuplicatesForm {...props} />;
  }
}
