import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { EvidenceItem } from '../../../../electron/domain/identity/evidence.ts';
import { evidencePurposeWords, evidenceWeightWords } from '../../../ui/words-request.ts';

interface EvidenceOfferProps {
  /** In the order in which they are looked at. */
  readonly items: readonly EvidenceItem[];
  /** Whether what was looked at is enough, so that nothing more is offered unless it is wanted. */
  readonly enough: boolean;
  onCheck(item: EvidenceItem): void;
  onAsk(item: EvidenceItem): void;
}

/** What can be looked at, the lightest first. Documents stay folded away until they are wanted. */
export function EvidenceOffer({ items, enough, onCheck, onAsk }: EvidenceOfferProps): ReactElement | null {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState(false);
  const light = items.filter((item) => !isDocument(item));
  const documents = items.length - light.length;
  if (items.length === 0) return null;
  if (enough && !wanted) {
    return (
      <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setWanted(true)}>
        Look at more evidence
      </Button>
    );
  }
  return (
    <Box>
      <Typography variant="h3">Evidence to choose from, the lightest first</Typography>
      <Box component="ul" aria-label="Evidence to choose from" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(all ? items : light).map((item) => (
          <Box
            key={item.code}
            component="li"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              py: 0.5,
              borderBottom: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography>{item.text}</Typography>
              <Typography variant="body2" color="textSecondary">
                {evidencePurposeWords[item.purpose]} · {evidenceWeightWords[item.weight].toLowerCase()} · {item.hint}
              </Typography>
            </Box>
            <Button size="small" onClick={() => onCheck(item)} aria-label={`Looked at: ${item.text}`}>
              Looked at
            </Button>
            <Button size="small" onClick={() => onAsk(item)} aria-label={`Ask for: ${item.text}`}>
              Ask
            </Button>
          </Box>
        ))}
      </Box>
      {documents > 0 && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ mt: 0.5 }}>
          {all ? 'Hide documents' : `Show documents (${documents})`}
        </Button>
      )}
    </Box>
  );
}

function isDocument({ weight }: EvidenceItem): boolean {
  return weight === 'document' || weight === 'certified-document';
}
