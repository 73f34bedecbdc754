import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { CaseDetail, PartyInCase } from '../../../electron/contract/cases.ts';
import { useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { roleWords } from '../../ui/words.ts';
import { PersonDialog } from './person-dialog.tsx';
import { SideCard } from './side-card.tsx';

/** Who takes part in the case, and as what. */
export function PeopleCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [edited, setEdited] = useState<PartyInCase | 'new' | null>(null);
  const [removed, setRemoved] = useState<PartyInCase | null>(null);
  const remove = useCommand('party.remove');
  const confirmRemoval = (party: PartyInCase): void =>
    remove.mutate(
      { caseId: detail.id, version: detail.version, casePartyId: party.id },
      { onSettled: () => setRemoved(null) },
    );
  return (
    <SideCard
      title="People"
      action={
        <Button size="small" startIcon={<Add />} onClick={() => setEdited('new')}>
          Add
        </Button>
      }
    >
      {detail.parties.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Nobody is named yet.
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {detail.parties.map((party) => (
          <Person key={party.id} party={party}>
            <IconAction label={`Edit ${party.name}`} onClick={() => setEdited(party)}>
              <EditOutlined fontSize="small" />
            </IconAction>
            <IconAction label={`Remove ${party.name}`} onClick={() => setRemoved(party)}>
              <DeleteOutlined fontSize="small" />
            </IconAction>
          </Person>
        ))}
      </Box>
      <ErrorNotice error={remove.error} />
      {edited !== null && (
        <PersonDialog detail={detail} party={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      <ConfirmDialog
        open={removed !== null}
        title={`Remove ${removed?.name ?? ''} from ${detail.ref}?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed !== null) confirmRemoval(removed);
        }}
      >
        <Typography variant="body2">The timeline keeps that they took part.</Typography>
      </ConfirmDialog>
    </SideCard>
  );
}

function Person({ party, children }: { party: PartyInCase; children: ReactNode }): ReactElement {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{party.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {roleWords[party.role]}
          {party.kind === 'organisation' && ', organisation'}
        </Typography>
        {party.email !== '' && (
          <Typography
            variant="body2"
            component="div"
            sx={{ display: 'flex', alignItems: 'center', overflowWrap: 'anywhere' }}
          >
            <span>{party.email}</span>
            <CopyButton text={party.email} label={`Copy the address of ${party.name}`} />
          </Typography>
        )}
        {party.phone !== '' && <Typography variant="body2">{party.phone}</Typography>}
        {party.address !== '' && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {party.address}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  );
}

interface IconActionProps {
  readonly label: string;
  readonly children: ReactNode;
  onClick(): void;
}

function IconAction({ label, children, onClick }: IconActionProps): ReactElement {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
