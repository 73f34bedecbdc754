import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { ChecklistView } from '../../../../electron/contract/request-work.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ChecklistRow } from './checklist-row.tsx';
import { useMarks } from './use-marks.ts';

type Item = ChecklistView['items'][number];

/** The groups in the order in which they are thought through, with what an answer means there. */
const groups: readonly { readonly group: Item['group']; readonly heading: string }[] = [
  { group: 'condition', heading: 'Conditions: each has to be met' },
  { group: 'ground', heading: 'Grounds: one is enough' },
  { group: 'exception', heading: 'Exceptions: each is considered' },
  { group: null, heading: 'Checks' },
];

interface ChecklistRowsProps {
  readonly detail: CaseDetail;
  readonly list: ChecklistView;
}

/** The questions of a checklist with their answers, ticked in place. */
export function ChecklistRows({ detail, list }: ChecklistRowsProps): ReactElement {
  const marks = useMarks(detail);
  const shown = groups.filter(({ group }) => list.items.some((item) => item.group === group));
  return (
    <Box>
      {shown.map(({ group, heading }) => (
        <Box key={heading} sx={{ mb: 1 }}>
          {shown.length > 1 && (
            <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
              {heading}
            </Typography>
          )}
          <Box component="ul" aria-label={`${list.title}: ${heading}`} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {list.items
              .filter((item) => item.group === group)
              .map((item) => (
                <ChecklistRow
                  key={item.code}
                  item={item}
                  mark={marks.pending(list.name, item.code) ?? { state: item.state, note: item.note }}
                  readOnly={detail.state === 'closed'}
                  onMark={(mark) => marks.give(list.name, item.code, mark)}
                />
              ))}
          </Box>
        </Box>
      ))}
      <ErrorNotice error={marks.error} />
    </Box>
  );
}
