import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { useCommand } from '../../api/client.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { Card } from './part.tsx';

/** Two checks that anybody may run at any time: the audit chain, and the file itself. */
export function ChecksPart(): ReactElement {
  return (
    <>
      <AuditCheck />
      <FileCheck />
    </>
  );
}

function AuditCheck(): ReactElement {
  const verify = useCommand('audit.verify');
  const result = verify.data;
  return (
    <Card
      title="Audit"
      says="Each change is one link of a chain. The check walks it from the first entry and finds any that was altered or taken out. The last fingerprint stands in every report."
      actions={
        <Button variant="outlined" loading={verify.isPending} onClick={() => verify.mutate({})}>
          Verify the audit
        </Button>
      }
    >
      <Box role="status">
        <ErrorNotice error={verify.error} />
        {result !== undefined && (
          <Stack spacing={1.5}>
            <Alert severity={result.valid ? 'success' : 'error'} variant="outlined">
              {result.valid
                ? `The chain is whole: ${countOf(result.entries, 'entry', 'entries')}.`
                : `The chain is broken at entry ${result.brokenAt ?? 'unknown'} of ${result.entries}. Keep a copy of the file as it is and find out who had access to it.`}
            </Alert>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                Fingerprint: <code>{result.head}</code>
              </Typography>
              <CopyButton text={result.head} label="Copy the fingerprint" />
            </Box>
          </Stack>
        )}
      </Box>
    </Card>
  );
}

function FileCheck(): ReactElement {
  const doctor = useCommand('doctor.run');
  const findings = doctor.data?.findings;
  return (
    <Card
      title="File"
      says="Checks that the file is encrypted, whole and consistent, and that every due date on the screen is the one its facts give."
      actions={
        <Button variant="outlined" loading={doctor.isPending} onClick={() => doctor.mutate({})}>
          Check the file
        </Button>
      }
    >
      <Box role="status">
        <ErrorNotice error={doctor.error} />
        {findings !== undefined && (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
            {findings.map((finding) => (
              <Box component="li" key={finding.check} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                {finding.ok ? (
                  <CheckCircleOutlined fontSize="small" titleAccess="In order" sx={{ color: 'state.met', mt: 0.125 }} />
                ) : (
                  <ErrorOutline
                    fontSize="small"
                    titleAccess="Not in order"
                    sx={{ color: 'state.overdue', mt: 0.125 }}
                  />
                )}
                <Typography variant="body2">
                  <strong>{finding.check}</strong>
                  {finding.note !== '' && ` · ${finding.note}`}
                </Typography>
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Card>
  );
}
