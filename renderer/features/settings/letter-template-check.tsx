import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { LetterTemplateView } from '../../../electron/contract/letters.ts';

type Missing = LetterTemplateView['missing'][number];

interface LetterTemplateCheckProps {
  readonly faults: LetterTemplateView['faults'];
  readonly missing: readonly Missing[];
  onInsert(text: string): void;
}

const lawWords: Readonly<Record<Missing['law'], string>> = {
  uk: 'UK law',
  eu: 'EU law',
  'us-ca': 'Californian law',
  br: 'Brazilian law',
  ca: 'Canadian law',
  'ca-qc': 'the law of Quebec',
  ch: 'Swiss law',
  au: 'Australian law',
  sg: 'the law of Singapore',
};

/** What is wrong with a wording: lines that cannot be read, and mandatory parts that it leaves out. */
export function LetterTemplateCheck({ faults, missing, onInsert }: LetterTemplateCheckProps): ReactElement {
  const parts = merged(missing);
  return (
    <Box role="status" aria-label="Check of the wording">
      {faults.length === 0 && parts.length === 0 && (
        <Alert severity="success" variant="outlined">
          Every field is known, and what the law wants is there.
        </Alert>
      )}
      {faults.length > 0 && (
        <Alert severity="error" variant="outlined">
          {faults.map((fault) => (
            <Typography key={`${fault.in} ${fault.line} ${fault.sentence}`} variant="body2">
              {fault.in === 'subject' ? 'Subject: ' : ''}
              {fault.sentence}
            </Typography>
          ))}
        </Alert>
      )}
      {parts.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { flex: 1 } }}>
          {parts.map(({ id, part, source, wording, laws }) => (
            <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.25 }}>
              <Typography variant="body2" sx={{ flex: 1 }}>
                Under {laws.map((law) => lawWords[law]).join(' and ')} the letter must say {part} ({source}).
              </Typography>
              <Button size="small" onClick={() => onInsert(`\n\n${wording}\n`)} aria-label={`Insert: ${part}`}>
                Insert
              </Button>
            </Box>
          ))}
        </Alert>
      )}
    </Box>
  );
}

type Part = Missing['parts'][number] & { readonly laws: readonly Missing['law'][] };

/** The parts, each once, with the laws that want it. */
function merged(missing: readonly Missing[]): readonly Part[] {
  const byId = new Map<string, Part>();
  for (const { law, parts } of missing) {
    for (const part of parts) byId.set(part.id, { ...part, laws: [...(byId.get(part.id)?.laws ?? []), law] });
  }
  return [...byId.values()];
}
