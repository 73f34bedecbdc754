import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Download from '@mui/icons-material/Download';
import Fingerprint from '@mui/icons-material/FingerprintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DragEvent, ReactElement } from 'react';

import type { AttachmentView, CaseDetail } from '../../../electron/contract/cases.ts';
import { useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { fileSize, moment } from '../../ui/format.ts';
import { SideCard } from './side-card.tsx';
import { useDocuments } from './use-documents.ts';

/** The documents of a case, inside the encrypted file. */
export function DocumentsCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [hovering, setHovering] = useState(false);
  const [removed, setRemoved] = useState<AttachmentView | null>(null);
  const documents = useDocuments(detail);
  const remove = useCommand('attachment.remove');
  const confirmRemoval = (file: AttachmentView): void =>
    remove.mutate(
      { caseId: detail.id, version: detail.version, attachmentId: file.id },
      { onSettled: () => setRemoved(null) },
    );
  const drop = (event: DragEvent): void => {
    setHovering(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    documents.add([...event.dataTransfer.files]);
  };
  return (
    <Box
      onDragOver={() => setHovering(true)}
      onDragLeave={() => setHovering(false)}
      onDrop={drop}
      sx={hovering ? { outline: '2px dashed', outlineColor: 'primary.main', borderRadius: 1 } : {}}
    >
      <SideCard
        title="Documents"
        action={
          <Button
            size="small"
            startIcon={<Add />}
            loading={documents.busy}
            loadingPosition="start"
            onClick={documents.choose}
          >
            Add
          </Button>
        }
      >
        {detail.attachments.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            Drop documents here.
          </Typography>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {detail.attachments.map((file) => (
            <DocumentLine
              key={file.id}
              file={file}
              zone={detail.zone}
              onSave={() => documents.save(file)}
              onRemove={() => setRemoved(file)}
            />
          ))}
        </Box>
        <div aria-live="polite">
          {documents.said !== null && (
            <Alert severity={documents.said.severity} variant="outlined" onClose={documents.clear} sx={{ mt: 1 }}>
              {documents.said.text}
            </Alert>
          )}
          <ErrorNotice error={remove.error} />
        </div>
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
          <Typography variant="body2">
            The document is deleted from the casebook. The timeline keeps its name and its fingerprint.
          </Typography>
        </ConfirmDialog>
      </SideCard>
    </Box>
  );
}

interface DocumentLineProps {
  readonly file: AttachmentView;
  readonly zone: string;
  onSave(): void;
  onRemove(): void;
}

function DocumentLine({ file, zone, onSave, onRemove }: DocumentLineProps): ReactElement {
  const [showsHash, setShowsHash] = useState(false);
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.25 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{file.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {fileSize(file.bytes)}
            {file.communicationId !== null && ' · came with the message'} · {file.officer}, {moment(file.addedAt, zone)}
          </Typography>
        </Box>
        <Tooltip title="SHA-256">
          <IconButton
            size="small"
            aria-label={`SHA-256 of ${file.name}`}
            aria-expanded={showsHash}
            onClick={() => setShowsHash(!showsHash)}
          >
            <Fingerprint fontSize="small" />
          </IconButton>
        </Tooltip>
        <Tooltip title="Save a copy">
          <IconButton size="small" aria-label={`Save a copy of ${file.name}`} onClick={onSave}>
            <Download fontSize="small" />
          </IconButton>
        </Tooltip>
        <Tooltip title="Remove">
          <IconButton size="small" aria-label={`Remove ${file.name}`} onClick={onRemove}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      {showsHash && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            fontFamily: 'monospace',
            fontSize: 12,
            overflowWrap: 'anywhere',
          }}
        >
          <span>{file.sha256}</span>
          <CopyButton text={file.sha256} label="Copy the SHA-256" />
        </Box>
      )}
    </Box>
  );
}
