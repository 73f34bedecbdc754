import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import { errorOf, useCommand, useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PaperFrame } from '../../ui/paper-frame.tsx';
import { Card } from './part.tsx';

/** The request form that the organisation can publish or hand out, and how its answers come back. */
export function RequestFormPart(): ReactElement {
  const form = useOperation('form.preview', {});
  const save = useCommand('form.save');
  const [saved, setSaved] = useState<string | null>(null);
  const saveAs = (format: 'html' | 'pdf'): void => {
    setSaved(null);
    save.mutate(
      { format },
      {
        onSuccess: ({ fileName }) =>
          setSaved(fileName === null ? 'The form was not saved.' : `The form was saved as ${fileName}.`),
      },
    );
  };
  const unreachable = form.error !== null && errorOf(form.error).code === 'contact-missing';
  return (
    <>
      <Card
        title="Request form"
        says="One page that people can use to make a request. Nobody has to: a request counts however it arrives."
        actions={
          <>
            <Button
              variant="contained"
              disabled={form.data === undefined}
              loading={save.isPending && save.variables.format === 'html'}
              onClick={() => saveAs('html')}
            >
              Save web page
            </Button>
            <Button
              variant="outlined"
              disabled={form.data === undefined}
              loading={save.isPending && save.variables.format === 'pdf'}
              onClick={() => saveAs('pdf')}
            >
              Save PDF
            </Button>
          </>
        }
      >
        <div aria-live="polite">
          {saved !== null && (
            <Alert severity="success" variant="outlined" sx={{ mb: 1.5 }}>
              {saved}
            </Alert>
          )}
          <ErrorNotice error={save.error} />
        </div>
        <ErrorNotice
          error={form.error}
          action={
            unreachable ? (
              <Button size="small" color="inherit" component={Link} href="/settings/organisation">
                Go there
              </Button>
            ) : undefined
          }
        />
        <Typography variant="body2">
          The web page is one file without anything from elsewhere. Put it on the organisation's site or send it to
          somebody who asks. The PDF is the same form with blanks, to print and to fill in by hand.
        </Typography>
      </Card>
      <Card title="How answers come back">
        <Box component="ol" sx={{ m: 0, pl: 2.5, '& li': { mb: 0.75 } }}>
          <Typography component="li" variant="body2">
            The page sends nothing by itself. The person saves a small file, named request.json, and sends it, or writes
            an e-mail with one click.
          </Typography>
          <Typography component="li" variant="body2">
            Drop the file or the e-mail anywhere on this window, or take it in with Log, From an e-mail. A new request
            is filled in with the name, the rights and the words.
          </Typography>
          <Typography component="li" variant="body2">
            Check the date of receipt. The file holds the day on which the form was filled in, not the day on which it
            arrived.
          </Typography>
          <Typography component="li" variant="body2">
            A form on paper is logged by hand, with post as its channel.
          </Typography>
        </Box>
      </Card>
      {form.data !== undefined && (
        <Card title="Preview" says="The page as it looks before it is filled in. Its buttons do not work here.">
          <PaperFrame title="Request form" html={form.data.html} height={640} />
        </Card>
      )}
    </>
  );
}
