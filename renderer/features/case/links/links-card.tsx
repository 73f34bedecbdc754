import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link as RouteLink } from 'wouter';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { useCommand, useOperation } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { caseStateWords } from '../../../ui/words.ts';
import { linkWords, linkWordsFromOther } from '../../../ui/words-answer.ts';
import { SideCard } from '../side-card.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { TagsField } from './tags-field.tsx';

type CaseLink = RequestWork['links'][number];

/** What this case belongs to: other cases, tags, a group of like requests. */
export function LinksCard({ detail }: { detail: CaseDetail }): ReactElement | null {
  const work = useOperation('request.work', { caseId: detail.id });
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<CaseLink | null>(null);
  const remove = useCommand('link.remove');
  if (work.data === undefined) return null;
  const { links, tags, surge } = work.data;
  return (
    <SideCard
      title="Links and tags"
      action={
        <Button size="small" startIcon={<Add />} onClick={() => setAdding(true)}>
          Link
        </Button>
      }
    >
      <Box component="ul" aria-label="Linked cases" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {links.map((link) => (
          <Box key={link.id} component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', py: 0.5 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2">
                {(link.own ? linkWords : linkWordsFromOther)[link.kind]}{' '}
                <Link component={RouteLink} href={`/cases/${link.otherId}`} sx={{ fontWeight: 600 }}>
                  {link.otherRef}
                </Link>
              </Typography>
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {link.otherTitle} · {caseStateWords[link.otherState]}
                {link.note !== '' && ` · ${link.note}`}
              </Typography>
            </Box>
            <IconButton
              size="small"
              aria-label={`Remove the link to ${link.otherRef}`}
              onClick={() => setRemoved(link)}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      {surge !== null && (
        <Typography variant="body2" sx={{ my: 0.5 }}>
          One of many like requests:{' '}
          <Link component={RouteLink} href={`/surge/${surge.id}`} sx={{ fontWeight: 600 }}>
            {surge.name}
          </Link>
        </Typography>
      )}
      <TagsField detail={detail} tags={tags} />
      <ErrorNotice error={remove.error} />
      {adding && <LinkDialog detail={detail} onClose={() => setAdding(false)} />}
      <ConfirmDialog
        open={removed !== null}
        title={`Remove the link to ${removed?.otherRef ?? ''}?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate(
            { caseId: detail.id, version: detail.version, linkId: removed.id },
            { onSettled: () => setRemoved(null) },
          );
        }}
      >
        <Typography variant="body2">Both cases stay as they are.</Typography>
      </ConfirmDialog>
    </SideCard>
  );
}
