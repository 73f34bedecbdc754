import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useCommand, useOperation } from '../../api/client.ts';
import { countOf } from '../../ui/format.ts';
import { RulesDialog } from '../../ui/rules-dialog.tsx';

/** Says that the program has brought newer rules or holidays. They are used when the officer has seen what moves. */
export function RulesPending(): ReactElement | null {
  const pending = useOperation('rules.pending', {});
  const apply = useCommand('rules.applyPending');
  const [reviews, setReviews] = useState(false);
  const effect = pending.data;
  if (effect === undefined || effect.changes.length === 0) return null;
  const moves = effect.moves.length;
  return (
    <>
      <Alert
        severity="info"
        variant="outlined"
        sx={{ py: 0.25 }}
        action={
          <Button size="small" onClick={() => setReviews(true)}>
            Review…
          </Button>
        }
      >
        The program has brought newer rules or public holidays. They are not used yet:{' '}
        {moves === 0 ? 'no open case would move.' : `${countOf(moves, 'due date')} of open cases would move.`}
      </Alert>
      {reviews && (
        <RulesDialog
          title="Newer rules and public holidays"
          effect={effect}
          error={apply.error}
          confirmLabel="Use them"
          busy={apply.isPending}
          onConfirm={() => apply.mutate({}, { onSuccess: () => setReviews(false) })}
          onClose={() => setReviews(false)}
        />
      )}
    </>
  );
}
