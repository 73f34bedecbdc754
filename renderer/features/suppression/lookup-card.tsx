import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { WindowInput } from '../../../electron/contract/table.ts';
import type { SuppressionKind } from '../../../electron/domain/request/suppression.ts';
import { useOperation } from '../../api/client.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf, longDate } from '../../ui/format.ts';
import { addressLines, mostAddresses } from './address-lines.ts';
import { AddressesField } from './addresses-field.tsx';
import { Card } from './card.tsx';

const mostShown = 100;

/** Screens addresses before a mailing goes out: which of them stand on the list. */
export function LookupCard(): ReactElement {
  const [kind, setKind] = useState<SuppressionKind>('email');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<WindowInput<'suppression.lookup'> | null>(null);
  const found = useOperation('suppression.lookup', asked ?? { kind, addresses: [] }, { enabled: asked !== null });
  const addresses = addressLines(kind, text);
  const results = asked === null ? [] : (found.data?.results ?? []);
  const listed = results.filter(({ suppressed }) => suppressed);
  const free = results.filter(({ suppressed, readable }) => !suppressed && readable);
  return (
    <Card title="Look up" says="Compare addresses with the list before a mailing goes out.">
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (addresses.length > 0 && addresses.length <= mostAddresses) setAsked({ kind, addresses: [...addresses] });
        }}
        sx={{ display: 'grid', gap: 1 }}
      >
        <AddressesField kind={kind} text={text} onKind={setKind} onText={setText} />
        <Button
          type="submit"
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          loading={asked !== null && found.isPending}
        >
          Look up
        </Button>
      </Box>
      <ErrorNotice error={found.error} />
      {asked !== null && found.data !== undefined && (
        <Box role="status" sx={{ mt: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {listed.length} of {countOf(results.length, 'address', 'addresses')} on the list
            {free.length > 0 && (
              <CopyButton
                text={free.map(({ address }) => address).join('\n')}
                label="Copy the addresses that are not on the list"
              />
            )}
          </Typography>
          <Box
            component="ul"
            sx={{ m: 0, pl: 2.5, maxHeight: 240, overflow: 'auto' }}
            tabIndex={0}
            aria-label="On the list"
          >
            {listed.slice(0, mostShown).map(({ address, entry }) => (
              <Typography key={address} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {address}
                {entry !== null && ` · since ${longDate(entry.addedOn)} · ${entry.reason}`}
              </Typography>
            ))}
          </Box>
          {listed.length > mostShown && (
            <Typography variant="body2" color="textSecondary">
              and {countOf(listed.length - mostShown, 'more', 'more')}
            </Typography>
          )}
        </Box>
      )}
    </Card>
  );
}
