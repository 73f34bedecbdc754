import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { ExemptionUseView } from '../../../../electron/contract/withholding.ts';
import { redactionExtents } from '../../../../electron/domain/request/exemption.ts';
import type { RedactionExtent } from '../../../../electron/domain/request/exemption.ts';
import { useCommand } from '../../../api/client.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { redactionExtentWords } from '../../../ui/words-request.ts';
import { textFault } from '../date-fault.ts';

const other = 'other';

interface RedactionEntryProps {
  readonly detail: CaseDetail;
  readonly exemptions: readonly ExemptionUseView[];
}

/**
 * A line of the log, typed without the mouse: Enter adds it, the document and the ground stay for the next line, and the
 * cursor goes back to the page.
 */
export function RedactionEntry({ detail, exemptions }: RedactionEntryProps): ReactElement {
  const add = useCommand('redaction.add');
  const pageRef = useRef<HTMLInputElement>(null);
  const [document, setDocument] = useState('');
  const [page, setPage] = useState('');
  const [extent, setExtent] = useState<RedactionExtent>('passage');
  const [picked, setPicked] = useState<string | null>(null);
  const [ground, setGround] = useState('');
  const [tried, setTried] = useState(false);
  const basis = picked ?? exemptions[0]?.id ?? other;
  const documentFault = textFault(document, 'Name the document');
  const groundFault = basis === other ? textFault(ground, 'Say on which ground') : undefined;
  const submit = (): void => {
    setTried(true);
    if (documentFault !== undefined || groundFault !== undefined || add.isPending) return;
    const exemptionUseId = basis === other ? null : basis;
    const line = {
      document: document.trim(),
      page: page.trim(),
      extent,
      exemptionUseId,
      ground: ground.trim(),
      note: '',
    };
    add.mutate(
      { caseId: detail.id, version: detail.version, lines: [line] },
      {
        onSuccess: () => {
          setPage('');
          setTried(false);
          pageRef.current?.focus();
        },
      },
    );
  };
  return (
    <Box
      component="form"
      noValidate
      aria-label="New line of the redaction log"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: 'minmax(0, 2fr) 80px minmax(0, 1fr)' }}>
        <TextField
          label="Document"
          value={document}
          onChange={(event) => setDocument(event.target.value)}
          error={tried && documentFault !== undefined}
          helperText={(tried ? documentFault : undefined) ?? ' '}
          slotProps={{ htmlInput: { maxLength: 300, autoComplete: 'off' } }}
        />
        <TextField
          label="Page"
          inputRef={pageRef}
          value={page}
          onChange={(event) => setPage(event.target.value)}
          helperText=" "
          slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off' } }}
        />
        <ChoiceField<RedactionExtent>
          label="Taken out"
          value={extent}
          onChange={setExtent}
          choices={redactionExtents.map((value) => ({ value, label: redactionExtentWords[value] }))}
        />
      </Box>
      <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto' }}>
        <ChoiceField<string>
          label="Rests on"
          value={basis}
          onChange={setPicked}
          choices={[
            ...exemptions.map(({ id, paragraph }) => ({ value: id, label: paragraph })),
            { value: other, label: 'Another ground' },
          ]}
        />
        <TextField
          label="Ground in words"
          value={ground}
          onChange={(event) => setGround(event.target.value)}
          error={tried && groundFault !== undefined}
          helperText={(tried ? groundFault : undefined) ?? (basis === other ? ' ' : 'Empty: the paragraph')}
          slotProps={{ htmlInput: { maxLength: 300, autoComplete: 'off' } }}
        />
        <Button type="submit" variant="outlined" loading={add.isPending} sx={{ alignSelf: 'start', height: 40 }}>
          Add
        </Button>
      </Box>
      <Typography variant="caption" color="textSecondary">
        Enter adds the line; document and ground stay for the next one.
      </Typography>
      <ErrorNotice error={add.error} />
    </Box>
  );
}
