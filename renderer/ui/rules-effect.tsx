import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { RuleChangeView, RulesEffect } from '../../electron/contract/rules.ts';
import { isCivilDate } from '../../electron/domain/civil-date.ts';
import { DueMoves } from './due-moves.tsx';
import { longDate } from './format.ts';
import { placeWords } from './words.ts';

/** What other rules or holidays would change: what they are, what speaks against them, which cases move. */
export function RulesEffectView({ effect }: { effect: RulesEffect }): ReactElement {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {effect.changes.map((change) => (
        <Change key={`${change.kind} ${change.places.join(' ')}`} change={change} />
      ))}
      {effect.undatable.length > 0 && (
        <Alert severity="error" variant="outlined">
          The new rules give no date for these cases, so they cannot be used:
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {effect.undatable.map(({ ref, sentence }) => (
              <li key={ref}>
                {ref}: {sentence}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      <DueMoves moves={effect.moves} />
    </Box>
  );
}

function Change({ change }: { change: RuleChangeView }): ReactElement {
  const { kind, places, present, next, added, removed, cautions } = change;
  return (
    <div>
      <Typography variant="h3">
        {kind === 'pack' ? 'Rules' : 'Public holidays'} of {places.map(placeWords).join(', ')}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {kind === 'pack'
          ? `Version ${next.label} in place of ${present.label}`
          : `Captured on ${dateWords(next.label)}, in place of ${dateWords(present.label)}`}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {next.source}
      </Typography>
      {kind === 'calendar' && added.length + removed.length === 0 && (
        <Typography variant="body2">No day changes in the years that both cover.</Typography>
      )}
      <Days title="New days off" days={added} />
      <Days title="No longer days off" days={removed} />
      {cautions.map((caution) => (
        <Alert key={caution} severity="warning" variant="outlined" sx={{ mt: 1, py: 0 }}>
          {caution}
        </Alert>
      ))}
    </div>
  );
}

function Days({ title, days }: { title: string; days: RuleChangeView['added'] }): ReactElement | null {
  if (days.length === 0) return null;
  return (
    <Typography variant="body2">
      {title}: {days.map(({ on, name }) => `${longDate(on)} (${name})`).join(', ')}
    </Typography>
  );
}

function dateWords(label: string): string {
  return isCivilDate(label) ? longDate(label) : label;
}
