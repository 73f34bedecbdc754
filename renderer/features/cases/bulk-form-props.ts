import type { CaseListRow } from '../../../electron/contract/cases.ts';
import type { BulkResult } from '../../../electron/contract/links.ts';

/** What each form about many cases is given. */
export interface BulkFormProps {
  readonly rows: readonly CaseListRow[];
  onClose(): void;
  onDone(result: BulkResult): void;
}
