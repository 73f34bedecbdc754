import ExpandMore from '@mui/icons-material/ExpandMore';
import Chip from '@mui/material/Chip';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

interface FilterChipProps<Value extends string> {
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value | null): void;
}

/** One filter: its name while it is off, its value while it is on. */
export function FilterChip<Value extends string>({
  name,
  value,
  choices,
  onChange,
}: FilterChipProps<Value>): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  const open = anchor !== null;
  const chosen = choices.find((choice) => choice.value === value);
  const choose = (next: Value | null): void => {
    setAnchor(null);
    onChange(next);
  };
  return (
    <>
      <Chip
        label={
          <>
            {chosen === undefined ? name : `${name}: ${chosen.label}`}
            {chosen === undefined && (
              <ExpandMore aria-hidden sx={{ fontSize: 16, verticalAlign: -3, ml: 0.5, mr: -0.5 }} />
            )}
          </>
        }
        variant={chosen === undefined ? 'outlined' : 'filled'}
        color={chosen === undefined ? 'default' : 'primary'}
        onClick={(event) => setAnchor(event.currentTarget)}
        {...(chosen === undefined ? {} : { onDelete: () => choose(null) })}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
      />
      <Menu id={menuId} open={open} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem dense selected={chosen === undefined} onClick={() => choose(null)}>
          Any
        </MenuItem>
        {choices.map((choice) => (
          <MenuItem key={choice.value} dense selected={choice.value === value} onClick={() => choose(choice.value)}>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
