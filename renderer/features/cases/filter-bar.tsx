import Check from '@mui/icons-material/Check';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import { dueFilters } from '../../../electron/contract/cases.ts';
import { caseStates } from '../../../electron/domain/case-kind.ts';
import type { CaseKind, CaseState } from '../../../electron/domain/case-kind.ts';
import { rights } from '../../../electron/domain/right.ts';
import { useOperation } from '../../api/client.ts';
import { caseStateWords, rightWords } from '../../ui/words.ts';
import { dueFilterWords } from '../../ui/words-intake.ts';
import { FilterChip } from './filter-chip.tsx';
import { isFiltered, usualView } from './list-view.ts';
import type { ListView } from './list-view.ts';

const dueChoices = dueFilters.map((value) => ({ value, label: dueFilterWords[value] }));
const rightChoices = rights.map((value) => ({ value, label: rightWords[value] }));

interface FilterBarProps {
  readonly kind: CaseKind | undefined;
  readonly view: ListView;
  onChange(change: Partial<ListView>): void;
}

/** What the list leaves out. */
export function FilterBar({ kind, view, onChange }: FilterBarProps): ReactElement {
  const officers = useOperation('officer.list', {});
  const owners = (officers.data?.officers ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const tags = useOperation('tag.list', {});
  const tagChoices = (tags.data?.tags ?? []).map(({ tag, cases }) => ({ value: tag, label: `${tag} (${cases})` }));
  return (
    <Box role="group" aria-label="Filters" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <TextField
        placeholder="Search in this list"
        value={view.search}
        onChange={(event) => onChange({ search: event.target.value.slice(0, 200) })}
        sx={{ width: 220 }}
        slotProps={{
          htmlInput: { 'aria-label': 'Search in this list', spellCheck: false },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <Search fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      {caseStates.map((state) => (
        <StateToggle
          key={state}
          state={state}
          shown={view.states.includes(state)}
          onToggle={() => onChange({ states: toggled(view.states, state) })}
        />
      ))}
      <FilterChip
        name="Due"
        value={view.due === 'any' ? null : view.due}
        choices={dueChoices.filter(({ value }) => value !== 'any')}
        onChange={(due) => onChange({ due: due ?? 'any' })}
      />
      {kind === 'request' && (
        <FilterChip name="Right" value={view.right} choices={rightChoices} onChange={(right) => onChange({ right })} />
      )}
      <FilterChip name="Owner" value={view.ownerId} choices={owners} onChange={(ownerId) => onChange({ ownerId })} />
      {(tagChoices.length > 0 || view.tag !== null) && (
        <FilterChip name="Tag" value={view.tag} choices={tagChoices} onChange={(tag) => onChange({ tag })} />
      )}
      {isFiltered(view) && (
        <Button
          size="small"
          onClick={() => onChange({ ...usualView, states: view.states, sort: view.sort, direction: view.direction })}
        >
          Clear
        </Button>
      )}
    </Box>
  );
}

interface StateToggleProps {
  readonly state: CaseState;
  readonly shown: boolean;
  onToggle(): void;
}

function StateToggle({ state, shown, onToggle }: StateToggleProps): ReactElement {
  return (
    <Chip
      label={caseStateWords[state]}
      variant={shown ? 'filled' : 'outlined'}
      color={shown ? 'primary' : 'default'}
      {...(shown ? { icon: <Check /> } : {})}
      onClick={onToggle}
      aria-pressed={shown}
    />
  );
}

/** At least one state stays: a list of no state would show nothing and look broken. */
function toggled(states: readonly CaseState[], state: CaseState): readonly CaseState[] {
  const next = caseStates.filter((each) => (each === state ? !states.includes(each) : states.includes(each)));
  return next.length === 0 ? states : next;
}
