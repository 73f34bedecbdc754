import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import { Page } from '../../ui/page.tsx';
import { AboutPart } from './about-part.tsx';
import { AppearancePart } from './appearance-part.tsx';
import { CalendarsPart } from './calendars-part.tsx';
import { ChecksPart } from './checks-part.tsx';
import { DeadlinesPart } from './deadlines-part.tsx';
import { LetterTemplatesPart } from './letter-templates-part.tsx';
import { NotificationsPart } from './notifications-part.tsx';
import { OfficersPart } from './officers-part.tsx';
import { OrganisationPart } from './organisation-part.tsx';
import { RequestFormPart } from './request-form-part.tsx';
import { SecurityPart } from './security-part.tsx';

const parts = [
  { name: 'organisation', label: 'Organisation', Part: OrganisationPart },
  { name: 'officers', label: 'Officers', Part: OfficersPart },
  { name: 'calendars', label: 'Places and calendars', Part: CalendarsPart },
  { name: 'deadlines', label: 'Deadlines', Part: DeadlinesPart },
  { name: 'letters', label: 'Letters', Part: LetterTemplatesPart },
  { name: 'request-form', label: 'Request form', Part: RequestFormPart },
  { name: 'security', label: 'Security', Part: SecurityPart },
  { name: 'notifications', label: 'Notifications', Part: NotificationsPart },
  { name: 'checks', label: 'Audit and file', Part: ChecksPart },
  { name: 'appearance', label: 'Appearance', Part: AppearancePart },
  { name: 'about', label: 'About', Part: AboutPart },
] as const;

/** The settings, one part at a time: few switches, each with one sentence. */
export function SettingsPage({ part }: { part: string | undefined }): ReactElement {
  const shown = parts.find(({ name }) => name === part) ?? parts[0];
  return (
    <Page title="Settings">
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start' }}>
        <Box component="nav" aria-label="Settings" sx={{ width: 184, flex: 'none', position: 'sticky', top: 16 }}>
          <List dense disablePadding>
            {parts.map(({ name, label }) => (
              <ListItem key={name} disablePadding>
                <ListItemButton
                  component={Link}
                  href={`/settings/${name}`}
                  selected={name === shown.name}
                  {...(name === shown.name ? { 'aria-current': 'page' as const } : {})}
                  sx={{ borderRadius: 1, mb: 0.25, px: 1.25, '&.Mui-selected': { color: 'primary.main' } }}
                >
                  <ListItemText
                    primary={label}
                    slotProps={{ primary: { sx: { fontWeight: name === shown.name ? 600 : 400 } } }}
                  />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, maxWidth: 760 }}>
          <shown.Part />
        </Box>
      </Box>
    </Page>
  );
}
