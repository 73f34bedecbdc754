import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import { letterFormats } from '../../../electron/contract/letters.ts';
import type { LetterFormat } from '../../../electron/contract/letters.ts';
import type { LetterFiles } from './use-letter-files.ts';

export const formatWords: Readonly<Record<LetterFormat, string>> = {
  pdf: 'PDF, to send as it is',
  docx: 'DOCX, to work on in a word processor',
  text: 'Plain text',
};

/** The letter as a file, on paper, or on the clipboard. */
export function FileMenu({ files }: { files: LetterFiles }): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  const run = (action: () => void): void => {
    setAnchor(null);
    action();
  };
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        loading={files.busy}
        loadingPosition="end"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Save as
      </Button>
      <Menu id={menuId} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {letterFormats.map((format) => (
          <MenuItem key={format} dense onClick={() => run(() => files.save(format))}>
            {formatWords[format]}
          </MenuItem>
        ))}
        <MenuItem dense divider onClick={() => run(files.copy)}>
          Copy as text
        </MenuItem>
        <MenuItem dense onClick={() => run(files.print)}>
          Print
        </MenuItem>
      </Menu>
    </>
  );
}
