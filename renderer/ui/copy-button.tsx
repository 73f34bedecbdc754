import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: "Copy the reference". */
  readonly label: string;
}

const shownMs = 2_000;

/** Copies a text and says that it did. */
export function CopyButton({ text, label }: CopyButtonProps): ReactElement {
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  };
  const title = said === 'copied' ? 'Copied' : said === 'failed' ? 'Not copied' : label;
  return (
    <Tooltip title={title}>
      <IconButton size="small" aria-label={title} onClick={copy}>
        {said === 'copied' ? <Check fontSize="inherit" /> : <ContentCopy fontSize="inherit" />}
      </IconButton>
    </Tooltip>
  );
}
