import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { useCommand } from '../../../api/client.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TagField } from '../../../ui/tag-field.tsx';

/** The tags of a case, kept as they are chosen. */
export function TagsField({ detail, tags }: { detail: CaseDetail; tags: readonly string[] }): ReactElement {
  const set = useCommand('tag.set');
  const shown = set.isPending ? set.variables.tags : tags;
  return (
    <>
      <TagField
        label="Tags"
        value={shown}
        onChange={(next) => set.mutate({ caseId: detail.id, version: detail.version, tags: [...next] })}
      />
      <ErrorNotice error={set.error} />
    </>
  );
}
