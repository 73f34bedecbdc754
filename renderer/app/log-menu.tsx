import Add from '@mui/icons-material/Add';
import Campaign from '@mui/icons-material/CampaignOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import GppMaybe from '@mui/icons-material/GppMaybeOutlined';
import DoNotDisturb from '@mui/icons-material/DoNotDisturbOnOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import PersonSearch from '@mui/icons-material/PersonSearchOutlined';
import ThumbDown from '@mui/icons-material/ThumbDownOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import { caseKinds } from '../../electron/domain/case-kind.ts';
import type { CaseKind } from '../../electron/domain/case-kind.ts';
import { kindWords } from '../ui/words.ts';

const kindIcons = { request: PersonSearch, breach: GppMaybe, complaint: Campaign } as const satisfies Record<
  CaseKind,
  unknown
>;

interface LogMenuProps {
  /** The kind that Ctrl+N logs on this page. */
  readonly usualKind: CaseKind;
  onLog(kind: CaseKind): void;
  /** Logs a right that is acted on at once. */
  onQuick(right: 'marketing-objection' | 'consent-withdrawal'): void;
  onMessage(): void;
  onImport(): void;
}

/** The ways in which a case gets into the casebook. */
export function LogMenu({ usualKind, onLog, onQuick, onMessage, onImport }: LogMenuProps): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  const open = anchor !== null;
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Add />}
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Log
      </Button>
      <Menu
        id={menuId}
        open={open}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        transitionDuration={100}
      >
        {caseKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <MenuItem key={kind} onClick={choose(() => onLog(kind))} sx={{ minWidth: 240 }}>
              <ListItemIcon>
                <Icon fontSize="small" />
              </ListItemIcon>
              <ListItemText>{kindWords[kind]}</ListItemText>
              {kind === usualKind && (
                <Typography variant="caption" color="textSecondary" aria-hidden>
                  Ctrl+N
                </Typography>
              )}
            </MenuItem>
          );
        })}
        <Divider />
        <MenuItem onClick={choose(() => onQuick('marketing-objection'))}>
          <ListItemIcon>
            <DoNotDisturb fontSize="small" />
          </ListItemIcon>
          <ListItemText>Marketing objection</ListItemText>
        </MenuItem>
        <MenuItem onClick={choose(() => onQuick('consent-withdrawal'))}>
          <ListItemIcon>
            <ThumbDown fontSize="small" />
          </ListItemIcon>
          <ListItemText>Withdrawal of consent</ListItemText>
        </MenuItem>
        <Divider />
        <MenuItem onClick={choose(onMessage)}>
          <ListItemIcon>
            <MailOutlined fontSize="small" />
          </ListItemIcon>
          <ListItemText>From an e-mail…</ListItemText>
        </MenuItem>
        <MenuItem onClick={choose(onImport)}>
          <ListItemIcon>
            <TableRows fontSize="small" />
          </ListItemIcon>
          <ListItemText>Import a log…</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}
