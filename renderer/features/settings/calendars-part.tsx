import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { yearOf, civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf, longDate } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CalendarDays } from './calendar-days.tsx';
import { Card } from './part.tsx';

/** The working days that the dates are computed with: where they come from, which years they cover, own days. */
export function CalendarsPart(): ReactElement {
  return (
    <>
      <DaysCard />
      <CoverageCard />
    </>
  );
}

function DaysCard(): ReactElement {
  const organisation = useOperation('organisation.get', {});
  const coverage = useOperation('calendar.coverage', {});
  const thisYear = yearOf(civilDateAt(useNow(), useOfficeZone()));
  const [chosenPlace, setPlace] = useState<CasePlace | null>(null);
  const [year, setYear] = useState(thisYear);
  const place = chosenPlace ?? organisation.data?.place ?? 'GB-ENG';
  const covered = coverage.data?.calendars.find((calendar) => calendar.place === place);
  const first = covered === undefined ? thisYear - 1 : yearOf(covered.from);
  const last = covered === undefined ? thisYear + 2 : Math.max(yearOf(covered.to), thisYear + 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return (
    <Card
      title="Days off"
      says="Public holidays come with the program. A day that was proclaimed later, or a local one, is added here; cases that move are shown first."
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '240px 120px', gap: 2, mb: 1.5 }}>
        <PlaceField label="Place" value={place} onChange={setPlace} hint="" />
        <ChoiceField
          label="Year"
          hint=""
          value={String(year)}
          choices={years.map((value) => ({ value, label: value }))}
          onChange={(value) => setYear(Number(value))}
        />
      </Box>
      <ErrorNotice error={organisation.error ?? coverage.error} />
      <CalendarDays key={place} place={place} year={year} />
    </Card>
  );
}

function CoverageCard(): ReactElement {
  const coverage = useOperation('calendar.coverage', {});
  return (
    <Card title="Coverage" says="A due date in a year whose holidays are not known is given with a warning.">
      <ErrorNotice error={coverage.error} />
      <Table size="small" aria-label="Coverage of the calendars">
        <TableHead>
          <TableRow>
            <TableCell>Place</TableCell>
            <TableCell>Covers</TableCell>
            <TableCell>Source</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {coverage.data?.calendars.map((calendar) => (
            <TableRow key={calendar.place}>
              <TableCell>{calendar.name}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{covered(calendar.from, calendar.to)}</TableCell>
              <TableCell>
                <Box sx={{ overflowWrap: 'anywhere' }}>{calendar.source}</Box>
                <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
                  {countOf(calendar.days, 'day')} · captured on {longDate(calendar.capturedOn)}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** Whole years as years; anything else by its days. @example '2019 to 2028' */
function covered(from: CivilDate, to: CivilDate): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)} to ${yearOf(to)}`;
  return `${longDate(from)} to ${longDate(to)}`;
}
