import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { keyGroups } from './key-list.ts';
import type { KeyLine } from './key-list.ts';

/** The list of keys. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }): ReactElement {
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="keys-title" maxWidth="sm" fullWidth>
      <DialogTitle id="keys-title">Keys</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 5, rowGap: 3 }}>
          {keyGroups.map((group) => (
            <Box component="section" key={group.title} aria-label={group.title}>
              <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
                {group.title}
              </Typography>
              <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.75 }}>
                {group.lines.map((line) => (
                  <Line key={line.does} line={line} />
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Line({ line }: { line: KeyLine }): ReactElement {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2 }}>
      <Typography component="dt" variant="body2">
        {line.does}
      </Typography>
      <Box component="dd" sx={{ m: 0, display: 'flex', alignItems: 'center', gap: 0.5, fontSize: 12, flex: 'none' }}>
        {line.keys.map((key, index) => (
          <Box component="span" key={key} sx={{ display: 'contents' }}>
            {index > 0 && '+'}
            <Key name={key} />
          </Box>
        ))}
        {line.then !== undefined && (
          <>
            then <Key name={line.then} />
          </>
        )}
      </Box>
    </Box>
  );
}

function Key({ name }: { name: string }): ReactElement {
  return (
    <Box
      component="kbd"
      sx={{
        minWidth: 22,
        px: 0.75,
        py: 0.25,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 0.75,
        bgcolor: 'background.default',
        fontFamily: 'inherit',
        fontWeight: 600,
        textAlign: 'center',
      }}
    >
      {name}
    </Box>
  );
}
