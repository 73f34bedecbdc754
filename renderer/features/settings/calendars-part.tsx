import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { yearOf, civilDateAt } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CalendarDays } from './calendar-days.tsx';
import { Card } from './part.tsx';
import { RulesTable } from './rules-table.tsx';
import { UpdateRules } from './update-rules.tsx';

/** The working days that the dates are computed with: where they come from, which years they cover, own days. */
export function CalendarsPart(): ReactElement {
  return (
    <>
      <DaysCard />
      <UpdateRules>
        <RulesTable />
      </UpdateRules>
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
