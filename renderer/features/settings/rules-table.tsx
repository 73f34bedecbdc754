import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { PlaceRulesView } from '../../../electron/contract/rules.ts';
import { yearOf } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf, longDate } from '../../ui/format.ts';
import { RulesDialog } from '../../ui/rules-dialog.tsx';
import { placeWords } from '../../ui/words.ts';

interface Reverting {
  readonly kind: 'pack' | 'calendar';
  readonly place: PlaceRulesView['place'];
}

/** The rules and the holidays of each place: version, source, coverage, and the way back to the program's own. */
export function RulesTable(): ReactElement {
  const rules = useOperation('rules.list', {});
  const [reverting, setReverting] = useState<Reverting | null>(null);
  return (
    <>
      <ErrorNotice error={rules.error} />
      <Table size="small" aria-label="Rules and public holidays of each place">
        <TableHead>
          <TableRow>
            <TableCell>Place</TableCell>
            <TableCell>Public holidays</TableCell>
            <TableCell>Rules</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rules.data?.places.map(({ place, name, calendar, pack }) => (
            <TableRow key={place} sx={{ verticalAlign: 'top' }}>
              <TableCell>{name}</TableCell>
              <TableCell>
                {covered(calendar.from, calendar.to)}, {countOf(calendar.days, 'day')}
                <Quiet>captured on {longDate(calendar.capturedOn)}</Quiet>
                <Quiet>{calendar.source}</Quiet>
                <Origin
                  own={calendar.origin === 'file'}
                  fileName={calendar.fileName}
                  back="Back to the shipped calendar…"
                  label={`Back to the shipped calendar of ${name}`}
                  onBack={() => setReverting({ kind: 'calendar', place })}
                />
              </TableCell>
              <TableCell>
                {pack.label}
                <Quiet>{pack.source}</Quiet>
                <Origin
                  own={pack.origin === 'file'}
                  fileName={pack.fileName}
                  back="Back to the shipped rules…"
                  label={`Back to the shipped rules of ${name}`}
                  onBack={() => setReverting({ kind: 'pack', place })}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {reverting !== null && <RevertDialog {...reverting} onClose={() => setReverting(null)} />}
    </>
  );
}

function RevertDialog({ kind, place, onClose }: Reverting & { onClose(): void }): ReactElement {
  const preview = useOperation('rules.previewRevert', { kind, place });
  const revert = useCommand('rules.revert');
  return (
    <RulesDialog
      title={`Back to the shipped ${kind === 'pack' ? 'rules' : 'calendar'} of ${placeWords(place)}?`}
      effect={preview.data}
      error={preview.error ?? revert.error}
      confirmLabel="Go back"
      busy={revert.isPending}
      onConfirm={() => revert.mutate({ kind, place }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

interface OriginProps {
  readonly own: boolean;
  readonly fileName: string;
  readonly back: string;
  readonly label: string;
  onBack(): void;
}

function Origin({ own, fileName, back, label, onBack }: OriginProps): ReactElement {
  if (!own) return <Quiet>came with the program</Quiet>;
  return (
    <>
      <Quiet>taken in from {fileName === '' ? 'a file' : fileName}</Quiet>
      <Button size="small" aria-label={label} onClick={onBack} sx={{ ml: -0.75 }}>
        {back}
      </Button>
    </>
  );
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return <Box sx={{ color: 'text.secondary', fontSize: 12, overflowWrap: 'anywhere' }}>{children}</Box>;
}

/** Whole years as years; anything else by its days. @example '2019 to 2028' */
function covered(from: CivilDate, to: CivilDate): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)} to ${yearOf(to)}`;
  return `${longDate(from)} to ${longDate(to)}`;
}
