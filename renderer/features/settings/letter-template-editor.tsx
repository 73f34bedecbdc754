import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { LetterTemplateView } from '../../../electron/contract/letters.ts';
import { errorOf, useCommand, useOperation } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { LetterTemplateCheck } from './letter-template-check.tsx';
import { LetterTemplateFields } from './letter-template-fields.tsx';
import { Card } from './part.tsx';

/** The wording of one letter, checked while it is typed. */
export function LetterTemplateEditor({ template }: { template: LetterTemplateView }): ReactElement {
  const { kind } = template;
  const zone = useOfficeZone();
  const [typed, setTyped] = useState<{ readonly subject: string; readonly body: string } | null>(null);
  const [savedAt, setSavedAt] = useState(0);
  const [resetting, setResetting] = useState(false);
  const bodyRef = useRef<HTMLTextAreaElement>(null);
  const save = useCommand('letter.saveTemplate');
  const reset = useCommand('letter.resetTemplate');
  const { subject, body } = typed ?? template;
  const settled = { subject: useSettled(subject), body: useSettled(body) };
  const check = useOperation('letter.checkTemplate', { kind, ...settled }, { keepPrevious: true });
  const { faults, missing } = check.data ?? template;
  const changed = typed !== null && (subject !== template.subject || body !== template.body);
  const stale = template.edited && template.basedOn !== template.shipped.version;

  /** Refused for what the check above says already, in the same sentences. */
  const notKept =
    save.error !== null && errorOf(save.error).code === 'template-invalid' && faults.length + missing.length > 0;

  const change = (part: Partial<{ subject: string; body: string }>): void => {
    save.reset();
    setTyped({ subject, body, ...part });
  };
  /** Puts a text where the cursor stands in the body. */
  const insert = (text: string): void => {
    const at = bodyRef.current?.selectionStart ?? body.length;
    change({ body: `${body.slice(0, at)}${text}${body.slice(at)}` });
    bodyRef.current?.focus();
  };
  const done = (): void => {
    setTyped(null);
    setSavedAt(Date.now());
  };
  return (
    <Card
      title={template.name}
      says={
        <>
          {template.purpose}{' '}
          {template.edited
            ? `The organisation's own wording${template.editedAt === null ? '' : `, changed by ${template.editedBy}, ${moment(template.editedAt, zone)}`}.`
            : 'The wording as shipped.'}
          {stale && ' The shipped wording is newer than the one that this was made from; compare the two.'}
        </>
      }
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ kind, subject, body, version: template.version }, { onSuccess: done });
        }}
        sx={{ display: 'grid', gap: 1 }}
      >
        <TextField
          label="Subject"
          value={subject}
          onChange={(event) => change({ subject: event.target.value })}
          fullWidth
          slotProps={{ htmlInput: { maxLength: 500, spellCheck: false } }}
        />
        <TextField
          label="Letter"
          value={body}
          onChange={(event) => change({ body: event.target.value })}
          inputRef={bodyRef}
          fullWidth
          multiline
          minRows={14}
          maxRows={26}
          slotProps={{ htmlInput: { maxLength: 50_000 }, input: { sx: { fontFamily: 'monospace', fontSize: 13 } } }}
          helperText="{{field}} is filled in. {{#if field}} … {{else}} … {{/if}} stands only where the field says something. {{#each list}} … {{/each}} repeats."
        />
        <LetterTemplateCheck faults={faults} missing={missing} onInsert={insert} />
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" disabled={!changed} loading={save.isPending}>
            Save
          </Button>
          <Button disabled={!changed} onClick={() => setTyped(null)}>
            Discard changes
          </Button>
          {template.edited && <Button onClick={() => setResetting(true)}>Reset to shipped</Button>}
          <SavedMark savedAt={savedAt} />
        </Box>
        <div aria-live="polite">
          {notKept && (
            <Alert severity="error" variant="outlined">
              The wording was not kept. Put right what is listed above, and save again.
            </Alert>
          )}
          <ErrorNotice error={notKept ? null : (save.error ?? check.error)} />
        </div>
      </Box>
      <LetterTemplateFields fields={template.fields} onInsert={insert} />
      <ConfirmDialog
        open={resetting}
        title={`Reset “${template.name}” to the shipped wording?`}
        confirmLabel="Reset"
        destructive
        busy={reset.isPending}
        onCancel={() => setResetting(false)}
        onConfirm={() =>
          reset.mutate({ kind, version: template.version }, { onSuccess: done, onSettled: () => setResetting(false) })
        }
      >
        <Typography variant="body2">
          New letters begin with the shipped wording. Letters that are drafted or sent keep theirs.
        </Typography>
      </ConfirmDialog>
      <ErrorNotice error={reset.error} />
    </Card>
  );
}
