import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import { LetterTemplateEditor } from './letter-template-editor.tsx';
import { Card } from './part.tsx';

/** The wording of letters: as shipped, or the organisation's own. */
export function LetterTemplatesPart(): ReactElement {
  const [edited, setEdited] = useState<string | null>(null);
  if (edited !== null) return <LetterTemplate kind={edited} onBack={() => setEdited(null)} />;
  return <TemplateList onEdit={setEdited} />;
}

function TemplateList({ onEdit }: { onEdit(kind: string): void }): ReactElement {
  const templates = useOperation('letter.templates', {});
  return (
    <Card
      title="Letters"
      says="The wording that new letters begin with. The organisation can use its own; what the law wants a letter to say is checked in it as well."
    >
      <ErrorNotice error={templates.error} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {templates.data?.templates.map(({ kind, name, purpose, edited, sound }) => (
          <Box
            component="li"
            key={kind}
            sx={{
              display: 'flex',
              alignItems: 'flex-start',
              gap: 1.5,
              py: 1,
              borderTop: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
              <Typography variant="body2" color="textSecondary">
                {purpose}
              </Typography>
            </Box>
            {edited && <StateChip state="open" word="Own wording" />}
            {!sound && <StateChip state="soon" word="Incomplete" />}
            <Button size="small" aria-label={`Edit ${name}`} onClick={() => onEdit(kind)}>
              Edit
            </Button>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function LetterTemplate({ kind, onBack }: { kind: string; onBack(): void }): ReactElement {
  const template = useOperation('letter.template', { kind });
  return (
    <>
      <Button size="small" onClick={onBack} sx={{ mb: 1 }}>
        ← All letters
      </Button>
      <ErrorNotice error={template.error} />
      {template.data !== undefined && <LetterTemplateEditor template={template.data} />}
    </>
  );
}
