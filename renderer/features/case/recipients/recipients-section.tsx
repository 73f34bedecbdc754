import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { useCommand, useOperation } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { countOf, longDate } from '../../../ui/format.ts';
import { Section } from '../../../ui/section.tsx';
import { rightWords } from '../../../ui/words.ts';
import { Decisions } from '../rights/decisions.tsx';
import { RecipientDialog } from './recipient-dialog.tsx';
import { isSettled, passedOnRights } from './recipient-state.ts';

type Recipient = RequestWork['recipients'][number];

/** Who received the data and has to know of a correction, erasure or restriction. Article 19. */
export function RecipientsSection({ detail }: { detail: CaseDetail }): ReactElement | null {
  const work = useOperation('request.work', { caseId: detail.id });
  const [edited, setEdited] = useState<Recipient | 'new' | null>(null);
  const [telling, setTelling] = useState(false);
  const edit = (recipient: Recipient | 'new', tell = false): void => {
    setTelling(tell);
    setEdited(recipient);
  };
  const [removed, setRemoved] = useState<Recipient | null>(null);
  const remove = useCommand('recipient.remove');
  if (work.data === undefined) return null;
  const { recipients, decisions } = work.data;
  const rights = passedOnRights(detail.rights.map(({ right }) => right));
  if (rights.length === 0 && recipients.length === 0) return null;
  const open = recipients.filter((recipient) => !isSettled(recipient)).length;
  const nobody = decisions.some(({ kind, withdrawnAt }) => kind === 'recipients-none' && withdrawnAt === null);
  const settled = recipients.length > 0 ? open === 0 : nobody;
  return (
    <Section
      anchor="recipients"
      title="Recipients"
      state={settled ? 'done' : 'open'}
      summary={summaryOf(recipients.length, open, nobody)}
      defaultOpen={detail.state !== 'closed'}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        Each recipient of the data is told of a correction, erasure or restriction, unless that is impossible or a
        disproportionate effort. The person is told who they are if they ask.
      </Typography>
      <Box component="ul" aria-label="Recipients" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {recipients.map((recipient) => (
          <Box
            key={recipient.id}
            component="li"
            sx={{
              display: 'flex',
              gap: 0.5,
              alignItems: 'flex-start',
              py: 0.75,
              borderBottom: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {recipient.recipient}
                <Typography component="span" variant="body2" color="textSecondary">
                  {' '}
                  · {rightWords[recipient.right]}
                  {recipient.contact !== '' && ` · ${recipient.contact}`}
                </Typography>
              </Typography>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {standing(recipient)}
              </Typography>
            </Box>
            {!isSettled(recipient) && (
              <Button
                size="small"
                aria-label={`Record telling ${recipient.recipient}`}
                onClick={() => edit(recipient, true)}
              >
                Record telling
              </Button>
            )}
            <IconButton size="small" aria-label={`Edit ${recipient.recipient}`} onClick={() => edit(recipient)}>
              <EditOutlined fontSize="small" />
            </IconButton>
            <IconButton size="small" aria-label={`Remove ${recipient.recipient}`} onClick={() => setRemoved(recipient)}>
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => edit('new')}>
        Add a recipient
      </Button>
      {recipients.length === 0 && (
        <Decisions
          detail={detail}
          work={work.data}
          right={null}
          kind="recipients-none"
          label="Nobody has to be told"
          says="Why nobody has to be told: the data were given to nobody, or how that was checked."
        />
      )}
      <ErrorNotice error={remove.error} />
      {edited !== null && (
        <RecipientDialog
          detail={detail}
          rights={rights}
          recipient={edited === 'new' ? null : edited}
          telling={telling}
          onClose={() => setEdited(null)}
        />
      )}
      <ConfirmDialog
        open={removed !== null}
        title={`Remove ${removed?.recipient ?? ''} from the recipients?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate(
            { caseId: detail.id, version: detail.version, recipientId: removed.id },
            { onSettled: () => setRemoved(null) },
          );
        }}
      >
        <Typography variant="body2">The timeline keeps that it was listed.</Typography>
      </ConfirmDialog>
    </Section>
  );
}

function summaryOf(total: number, open: number, nobody: boolean): string {
  if (total === 0) return nobody ? 'Nobody has to be told' : 'Not recorded yet';
  return open === 0
    ? `${countOf(total, 'recipient')}, all settled`
    : `${open} of ${countOf(total, 'recipient')} to tell`;
}

function standing({ toldOn, toldHow, impossibleBecause }: Recipient): string {
  if (toldOn !== null) return `Told on ${longDate(toldOn)}${toldHow === '' ? '' : `: ${toldHow}`}`;
  return impossibleBecause === '' ? 'Not told yet' : `Not told, because: ${impossibleBecause}`;
}
