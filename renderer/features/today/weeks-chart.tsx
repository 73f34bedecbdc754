import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import type { ReactElement } from 'react';

import type { TodayView } from '../../../electron/contract/today.ts';
import { dayInWords } from '../../../electron/domain/date-words.ts';
import { kindPluralWords } from '../../ui/words.ts';
import { visuallyHidden } from '../../ui/visually-hidden.ts';

type Week = TodayView['weeks'][number];

/** How many cases fall due in each of the next four weeks: drawn for the eye, and as a table for everybody else. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }): ReactElement {
  const { vars } = useTheme();
  const colours = vars?.palette ?? null;
  return (
    <Box sx={{ px: 2, pb: 1 }}>
      <div aria-hidden>
        <BarChart
          height={168}
          margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
          skipAnimation
          disableKeyboardNavigation
          borderRadius={3}
          xAxis={[
            {
              data: weeks.map(weekName),
              scaleType: 'band',
              categoryGapRatio: 0.45,
              disableLine: true,
              disableTicks: true,
            },
          ]}
          yAxis={[{ tickMinStep: 1, width: 28, disableLine: true, disableTicks: true }]}
          grid={{ horizontal: true }}
          series={[
            { ...bar('requests', kindPluralWords.request, weeks), color: colours?.primary.main ?? '#0f5f63' },
            { ...bar('complaints', kindPluralWords.complaint, weeks), color: colours?.state.paused ?? '#4a4fb0' },
            { ...bar('breaches', kindPluralWords.breach, weeks), color: colours?.state.overdue ?? '#b3261e' },
          ]}
          slotProps={{
            legend: { direction: 'horizontal', position: { vertical: 'top', horizontal: 'end' } },
          }}
        />
      </div>
      {/* A table is as wide as its words, whatever width it is given; around it the width is kept. */}
      <div style={visuallyHidden}>
        <table>
          <caption>Cases due in the next four weeks</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">{kindPluralWords.request}</th>
              <th scope="col">{kindPluralWords.breach}</th>
              <th scope="col">{kindPluralWords.complaint}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <th scope="row">{dayInWords(week.from)}</th>
                <td>{week.requests}</td>
                <td>{week.breaches}</td>
                <td>{week.complaints}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Box>
  );
}

function bar(
  kind: 'requests' | 'breaches' | 'complaints',
  label: string,
  weeks: readonly Week[],
): { data: number[]; label: string; stack: string } {
  return { data: weeks.map((week) => week[kind]), label, stack: 'kinds' };
}

function weekName(week: Week, index: number): string {
  return index === 0 ? 'This week' : `From ${Number(week.from.slice(8))}/${Number(week.from.slice(5, 7))}`;
}
