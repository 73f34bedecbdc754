import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { useCasebookStatus } from '../../api/status.ts';
import { components } from './components.ts';
import { Card } from './part.tsx';

/** Which version this is, what it does not do, and whose work it stands on. */
export function AboutPart(): ReactElement {
  const status = useCasebookStatus();
  return (
    <>
      <Card title="Privacy Casebook" says={`Version ${status.data?.appVersion ?? ''}`}>
        <Typography variant="body2">
          Works without a network: it sends nothing, asks for nothing and looks for no updates. The dates it gives
          follow from the facts entered and the sources named beside them; they are no legal advice. Published under the
          MIT licence.
        </Typography>
      </Card>
      <Card title="Components" says="Made by others and part of the program.">
        <Table size="small" aria-label="Components and their licences">
          <TableHead>
            <TableRow>
              <TableCell>Component</TableCell>
              <TableCell>Licence</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {components.map(({ name, licence }) => (
              <TableRow key={name}>
                <TableCell>{name}</TableCell>
                <TableCell>{licence}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Card>
    </>
  );
}
