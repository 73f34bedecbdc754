import Description from '@mui/icons-material/DescriptionOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import { reportFormats } from '../../../electron/contract/shell.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

type Format = (typeof reportFormats)[number];

const formatWords: Readonly<Record<Format, string>> = {
  pdf: 'PDF, to read and to send',
  html: 'HTML, to read anywhere',
  json: 'JSON, for other programs',
};

/** The whole file of a case, saved where the officer says. */
export function ReportMenu({ caseId, reference }: { caseId: string; reference: string }): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly severity: 'success' | 'info' | 'error' } | null>(
    null,
  );
  const menuId = useId();
  const report = useCommand('report.save');
  const save = (format: Format): void => {
    setAnchor(null);
    setSaid(null);
    report.mutate(
      { caseId, format },
      {
        onSuccess: ({ fileName }) =>
          setSaid(
            fileName === null
              ? { text: 'The report was not saved.', severity: 'info' }
              : { text: `The report of ${reference} was saved as ${fileName}.`, severity: 'success' },
          ),
        onError: (thrown) => setSaid({ text: sentenceOf(errorOf(thrown)), severity: 'error' }),
      },
    );
  };
  return (
    <>
      <Button
        startIcon={<Description />}
        endIcon={<ExpandMore />}
        loading={report.isPending}
        loadingPosition="start"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Report
      </Button>
      <Menu id={menuId} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {reportFormats.map((format) => (
          <MenuItem key={format} dense onClick={() => save(format)}>
            {formatWords[format]}
          </MenuItem>
        ))}
      </Menu>
      <Snackbar
        open={said !== null}
        onClose={(_event, why) => {
          if (why !== 'clickaway') setSaid(null);
        }}
        autoHideDuration={said?.severity === 'error' ? null : 8_000}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      >
        <Alert
          severity={said?.severity ?? 'info'}
          variant="outlined"
          onClose={() => setSaid(null)}
          sx={{ bgcolor: 'background.paper' }}
        >
          {said?.text}
        </Alert>
      </Snackbar>
    </>
  );
}
