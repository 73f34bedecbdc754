import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { rights } from '../../electron/domain/right.ts';
import type { Right } from '../../electron/domain/right.ts';
import type { FieldProps } from './field-props.ts';
import { visuallyHidden } from './visually-hidden.ts';
import { rightWords } from './words.ts';

interface RightsFieldProps extends FieldProps<readonly Right[]> {
  /** Rights that the words of the message suggest; marked, never chosen by themselves. */
  readonly suggested?: readonly Right[];
}

/** The rights a request invokes: one or more. */
export function RightsField(props: RightsFieldProps): ReactElement {
  const helpId = useId();
  const help = props.error ?? props.hint;
  const toggle = (right: Right): void => {
    const chosen = new Set(props.value);
    if (!chosen.delete(right)) chosen.add(right);
    props.onChange(rights.filter((candidate) => chosen.has(candidate)));
  };
  return (
    <Box
      component="fieldset"
      disabled={props.disabled ?? false}
      aria-describedby={help === undefined ? undefined : helpId}
      onBlur={props.onBlur}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontSize: 12, color: 'text.secondary' }}>
        {props.label}
        {props.required === true && ' *'}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {rights.map((right) => (
          <RightChip
            key={right}
            right={right}
            chosen={props.value.includes(right)}
            suggested={props.suggested?.includes(right) ?? false}
            onToggle={() => toggle(right)}
          />
        ))}
      </Box>
      {help !== undefined && (
        <FormHelperText id={helpId} error={props.error !== undefined}>
          {help}
        </FormHelperText>
      )}
    </Box>
  );
}

interface RightChipProps {
  readonly right: Right;
  readonly chosen: boolean;
  readonly suggested: boolean;
  onToggle(): void;
}

function RightChip({ right, chosen, suggested, onToggle }: RightChipProps): ReactElement {
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        height: 30,
        px: 1.25,
        borderRadius: 1,
        border: '1px solid',
        borderStyle: suggested && !chosen ? 'dashed' : 'solid',
        borderColor: chosen || suggested ? 'primary.main' : 'divider',
        bgcolor: chosen ? 'action.selected' : 'transparent',
        color: chosen ? 'primary.main' : 'text.primary',
        fontSize: 13,
        fontWeight: chosen ? 600 : 400,
        cursor: 'pointer',
        userSelect: 'none',
        '&:hover': { borderColor: 'primary.main' },
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        '&:has(input:disabled)': { opacity: 0.5, cursor: 'default' },
      }}
    >
      <input type="checkbox" checked={chosen} onChange={onToggle} style={visuallyHidden} />
      {chosen && <Check aria-hidden sx={{ fontSize: 16 }} />}
      {rightWords[right]}
      {suggested && !chosen && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
          suggested
        </Box>
      )}
    </Box>
  );
}
