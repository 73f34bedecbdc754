import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { ExemptionUseView } from '../../../../electron/contract/withholding.ts';
import { useCommand } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { countOf, longDate } from '../../../ui/format.ts';

interface ExemptionListProps {
  readonly detail: CaseDetail;
  readonly uses: readonly ExemptionUseView[];
  onEdit(use: ExemptionUseView): void;
}

/** The exemptions relied on, each with its paragraph, what is withheld, why, and who decided. */
export function ExemptionList({ detail, uses, onEdit }: ExemptionListProps): ReactElement {
  const [removed, setRemoved] = useState<ExemptionUseView | null>(null);
  const remove = useCommand('exemption.remove');
  if (uses.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        No exemption is relied on.
      </Typography>
    );
  }
  return (
    <>
      <Box component="ul" aria-label="Exemptions" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {uses.map((use) => (
          <Box
            key={use.id}
            component="li"
            sx={{
              display: 'flex',
              alignItems: 'flex-start',
              py: 0.75,
              borderBottom: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography>
                <strong>{use.subject}</strong>, {use.paragraph}
              </Typography>
              <Typography variant="body2">Withheld: {use.withheld}</Typography>
              <Typography variant="body2" color="textSecondary">
                {use.reasoning}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                Decided by {use.decidedBy}, {longDate(use.decidedOn)} · {countOf(use.items, 'line')} of the log
              </Typography>
              {use.tellingDefeats && (
                <Typography variant="body2">
                  The requester is not told of it: saying so would defeat its purpose.
                </Typography>
              )}
            </Box>
            {detail.state !== 'closed' && (
              <>
                <Tooltip title="Edit">
                  <IconButton size="small" aria-label={`Edit: ${use.subject}`} onClick={() => onEdit(use)}>
                    <EditOutlined fontSize="small" />
                  </IconButton>
                </Tooltip>
                <Tooltip title="Remove">
                  <IconButton size="small" aria-label={`Remove: ${use.subject}`} onClick={() => setRemoved(use)}>
                    <DeleteOutlined fontSize="small" />
                  </IconButton>
                </Tooltip>
              </>
            )}
          </Box>
        ))}
      </Box>
      <ErrorNotice error={remove.error} />
      <ConfirmDialog
        open={removed !== null}
        title={`Remove the exemption "${removed?.subject ?? ''}"?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate(
            { caseId: detail.id, version: detail.version, useId: removed.id },
            { onSettled: () => setRemoved(null) },
          );
        }}
      />
    </>
  );
}
