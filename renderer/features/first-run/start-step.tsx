import ChevronRight from '@mui/icons-material/ChevronRight';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

/** What the officer does first: look around the empty casebook, bring in a log, or log a case. */
export type Start = 'look' | 'import' | 'log';

const choices = [
  { start: 'log', Icon: EditNote, title: 'Log a first case', text: 'A request, a breach or a complaint' },
  { start: 'import', Icon: TableRows, title: 'Import a log', text: 'Cases kept in a spreadsheet until now, as CSV' },
  { start: 'look', Icon: TodayIcon, title: 'Start empty', text: 'Go to Today; nothing is due yet' },
] as const;

interface StartStepProps {
  readonly organisationName: string;
  onStart(start: Start): void;
}

/** After the three steps: what comes first. */
export function StartStep({ organisationName, onStart }: StartStepProps): ReactElement {
  return (
    <Stack spacing={1.5}>
      <Typography>
        The casebook of {organisationName} is encrypted and open. It locks by itself when nobody works with it.
      </Typography>
      {choices.map(({ start, Icon, title, text }) => (
        <ButtonBase
          key={start}
          onClick={() => onStart(start)}
          sx={{
            display: 'flex',
            gap: 2,
            p: 2,
            width: '100%',
            textAlign: 'left',
            border: '1px solid',
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            font: 'inherit',
            '&:hover': { borderColor: 'primary.main' },
          }}
        >
          <Icon sx={{ color: 'primary.main' }} />
          <Box sx={{ flex: 1 }}>
            <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
              {title}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary">
              {text}
            </Typography>
          </Box>
          <ChevronRight sx={{ color: 'text.secondary' }} />
        </ButtonBase>
      ))}
    </Stack>
  );
}
