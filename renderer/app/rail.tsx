import Calculate from '@mui/icons-material/CalculateOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import GppMaybe from '@mui/icons-material/GppMaybeOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Keyboard from '@mui/icons-material/KeyboardOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import PersonSearch from '@mui/icons-material/PersonSearchOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Today from '@mui/icons-material/TodayOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';

const railWidth = 196;

interface Entry {
  readonly label: string;
  readonly route: string;
  readonly Icon: typeof Today;
}

const entries: readonly Entry[] = [
  { label: 'Today', route: '/today', Icon: Today },
  { label: 'Requests', route: '/requests', Icon: PersonSearch },
  { label: 'Breaches', route: '/breaches', Icon: GppMaybe },
  { label: 'Complaints', route: '/complaints', Icon: Campaign },
  { label: 'Surge groups', route: '/surge', Icon: Groups },
  { label: 'Suppression list', route: '/suppression', Icon: Block },
  { label: 'Date calculator', route: '/calculator', Icon: Calculate },
];

interface RailProps {
  readonly organisationName: string;
  readonly officerName: string;
  onKeys(): void;
  onLock(): void;
}

/** The left rail: where one can go, whose casebook it is, and the lock. */
export function Rail({ organisationName, officerName, onKeys, onLock }: RailProps): ReactElement {
  return (
    <Box
      component="nav"
      aria-label="Main"
      sx={{
        width: railWidth,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        borderRight: '1px solid',
        borderColor: 'divider',
        bgcolor: 'background.paper',
        overflowY: 'auto',
      }}
    >
      <Box sx={{ px: 2, pt: 2, pb: 1.5, minHeight: 60 }}>
        <Typography variant="subtitle2" component="p" sx={{ overflowWrap: 'anywhere' }}>
          {organisationName}
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" noWrap>
          {officerName}
        </Typography>
      </Box>
      <Box sx={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
        <List dense disablePadding sx={{ px: 1 }}>
          {entries.map((entry) => (
            <RailLink key={entry.route} {...entry} />
          ))}
        </List>
        <Box sx={{ flex: 1, minHeight: 16 }} />
        <List dense disablePadding sx={{ px: 1, pb: 1.5 }}>
          <RailLink label="Settings" route="/settings" Icon={Settings} />
          <RailButton label="Keys" hint="?" Icon={Keyboard} onClick={onKeys} />
          <RailButton label="Lock" hint="Ctrl+L" Icon={Lock} onClick={onLock} />
        </List>
      </Box>
    </Box>
  );
}

const itemLook = {
  borderRadius: 1,
  minHeight: 36,
  px: 1,
  mb: 0.25,
  '&.Mui-selected': { color: 'primary.main', '& .MuiListItemIcon-root': { color: 'primary.main' } },
} as const;

function RailLink({ label, route, Icon }: Entry): ReactElement {
  const [path] = useLocation();
  const here = path === route || path.startsWith(`${route}/`);
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        href={route}
        selected={here}
        {...(here ? { 'aria-current': 'page' as const } : {})}
        sx={itemLook}
      >
        <ListItemIcon sx={{ minWidth: 32 }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: here ? 600 : 500 } } }} />
      </ListItemButton>
    </ListItem>
  );
}

interface RailButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly Icon: typeof Today;
  onClick(): void;
}

function RailButton({ label, hint, Icon, onClick }: RailButtonProps): ReactElement {
  return (
    <ListItem disablePadding>
      <ListItemButton component="button" onClick={onClick} sx={{ ...itemLook, width: '100%', font: 'inherit' }}>
        <ListItemIcon sx={{ minWidth: 32 }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: 500 } } }} />
        <Typography variant="caption" aria-hidden color="textSecondary">
          {hint}
        </Typography>
      </ListItemButton>
    </ListItem>
  );
}
