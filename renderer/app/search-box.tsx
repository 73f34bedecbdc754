import Search from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { CaseLine } from '../../electron/contract/cases.ts';
import { useOperation } from '../api/client.ts';
import { StateChip } from '../ui/state-chip.tsx';
import { kindWords, rightWords } from '../ui/words.ts';

const shown = 12;

interface SearchBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  onOpen(caseId: string): void;
}

/** Finds any case by reference, name, address or words. The rows come from the store's own search with every key. */
export function SearchBox({ inputRef, onOpen }: SearchBoxProps): ReactElement {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = text.trim();
  const found = useOperation(
    'case.find',
    { text: wanted, limit: shown },
    { enabled: wanted !== '', keepPrevious: true },
  );
  const rows = wanted === '' ? [] : (found.data?.rows ?? []);
  return (
    <Autocomplete<CaseLine>
      options={rows}
      value={null}
      inputValue={text}
      onInputChange={(_event, next, reason) => {
        if (reason !== 'blur') setText(next.slice(0, 200));
      }}
      onChange={(_event, row) => {
        if (row === null) return;
        setText('');
        inputRef.current?.blur();
        onOpen(row.caseId);
      }}
      filterOptions={(options) => options}
      getOptionLabel={(row) => row.ref}
      getOptionKey={(row) => row.caseId}
      isOptionEqualToValue={(a, b) => a.caseId === b.caseId}
      autoHighlight
      clearOnEscape
      clearOnBlur={false}
      forcePopupIcon={false}
      openOnFocus={false}
      open={open && wanted !== '' && (found.data !== undefined || found.isError)}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      noOptionsText={found.isError ? 'The search did not work' : `Nothing found for “${wanted}”`}
      fullWidth
      slotProps={{
        paper: { elevation: 8, sx: { minWidth: 480 } },
        listbox: { 'aria-label': 'Cases found', sx: { maxHeight: 440 } },
      }}
      renderOption={({ key, ...props }, row) => (
        <Box component="li" key={key} {...props} sx={{ gap: 1.5, py: '6px !important' }}>
          <FoundCase row={row} />
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={inputRef}
          size="small"
          placeholder="Find…"
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': 'Find a case', spellCheck: false },
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <Search fontSize="small" />
                </InputAdornment>
              ),
              endAdornment:
                text === '' ? (
                  <Typography
                    variant="caption"
                    color="textSecondary"
                    aria-hidden
                    sx={{ whiteSpace: 'nowrap', pr: 0.5 }}
                  >
                    Ctrl+K
                  </Typography>
                ) : (
                  params.slotProps.input.endAdornment
                ),
            },
          }}
        />
      )}
    />
  );
}

function FoundCase({ row }: { row: CaseLine }): ReactElement {
  const what = row.rights.length > 0 ? row.rights.map((right) => rightWords[right]).join(', ') : kindWords[row.kind];
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap sx={{ fontWeight: 600 }}>
          {row.title}
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" noWrap>
          {[row.ref, what, row.subject].filter((part) => part !== '').join(' · ')}
        </Typography>
      </Box>
      <StateChip state={row.state} />
    </>
  );
}
