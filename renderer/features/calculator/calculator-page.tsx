import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { Page } from '../../ui/page.tsx';
import { DutyCalculator } from './duty-calculator.tsx';
import { PeriodCalculator } from './period-calculator.tsx';

const kinds = [
  { name: 'duty', label: 'A duty of the law' },
  { name: 'period', label: 'A period of time' },
] as const;
type Kind = (typeof kinds)[number]['name'];

/** Which date would it be? For any place, without a case, with the reason. Nothing is kept. */
export function CalculatorPage(): ReactElement {
  const [kind, setKind] = useState<Kind>('duty');
  return (
    <Page title="Date calculator" subtitle="Any place, without a case. Nothing is kept.">
      <Tabs value={kind} onChange={(_event, next: Kind) => setKind(next)} aria-label="What to count" sx={{ mb: 2 }}>
        {kinds.map(({ name, label }) => (
          <Tab key={name} value={name} label={label} id={`count-${name}`} aria-controls="calculator" />
        ))}
      </Tabs>
      <Box id="calculator" role="tabpanel" aria-labelledby={`count-${kind}`} sx={{ maxWidth: 960 }}>
        {kind === 'duty' ? <DutyCalculator /> : <PeriodCalculator />}
      </Box>
    </Page>
  );
}
