import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { LetterTemplateView } from '../../../electron/contract/letters.ts';

type Field = LetterTemplateView['fields'][number];

/** The fields that a template may use, each inserted with one click where the cursor stands. */
export function LetterTemplateFields(props: {
  readonly fields: readonly Field[];
  onInsert(text: string): void;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <Box sx={{ mt: 1 }}>
      <Button size="small" aria-expanded={open} aria-controls={bodyId} onClick={() => setOpen(!open)}>
        {open ? 'Hide the fields' : 'Show the fields that can be used'}
      </Button>
      <Collapse in={open} timeout={120} unmountOnExit>
        <Box id={bodyId}>
          <Table size="small" aria-label="Fields">
            <TableBody>
              {props.fields.map((field) => (
                <TableRow key={field.name}>
                  <TableCell sx={{ fontFamily: 'monospace', fontSize: 12 }}>{field.name}</TableCell>
                  <TableCell>{field.label}</TableCell>
                  <TableCell align="right">
                    <Button
                      size="small"
                      aria-label={`Insert ${field.label}`}
                      onClick={() => props.onInsert(usageOf(field))}
                    >
                      Insert
                    </Button>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      </Collapse>
    </Box>
  );
}

/** How a field stands in a template. @example usageOf({ name: 'due.on', form: 'line', items: [] }) // '{{due.on}}' */
function usageOf({ name, form, items }: Pick<Field, 'name' | 'form' | 'items'>): string {
  switch (form) {
    case 'line':
    case 'text':
      return `{{${name}}}`;
    case 'flag':
      return `{{#if ${name}}}\n\n{{/if}}`;
    case 'list':
      return `{{#each ${name}}}\n- ${items.map((item) => `{{item.${item}}}`).join(', ')}\n{{/each}}`;
  }
}
