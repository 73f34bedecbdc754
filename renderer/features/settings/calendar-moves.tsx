import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { DueMoves } from '../../ui/due-moves.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';

interface CalendarMovesProps {
  readonly place: CasePlace;
  readonly add: readonly CivilDate[];
  readonly remove: readonly string[];
}

/** Which open cases would move, from when to when. Nothing is kept by looking. */
export function CalendarMoves({ place, add, remove }: CalendarMovesProps): ReactElement {
  const preview = useOperation('calendar.preview', { place, add: [...add], remove: [...remove] });
  if (preview.isError) return <ErrorNotice error={preview.error} />;
  return <DueMoves moves={preview.data?.moves} />;
}
