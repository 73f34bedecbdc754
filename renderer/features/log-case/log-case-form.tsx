import MailOutlined from '@mui/icons-material/MailOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';

import type { MessageIntake } from '../../../electron/contract/intake.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { placeEntry } from '../../../electron/domain/place.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { OfficerField } from '../../ui/officer-field.tsx';
import { PlaceField } from '../../ui/place-field.tsx';
import { kindWords } from '../../ui/words.ts';
import { DraftNotice, TakenInNotice } from './log-notices.tsx';
import { DuePreview } from './due-preview.tsx';
import { KindSwitch } from './kind-switch.tsx';
import { faultOfRefusal, faultsOf } from './log-faults.ts';
import { caseInputOf, freshValues, withKind, withMessage } from './log-values.ts';
import type { Circumstances, LogValues } from './log-values.ts';
import { MoreFields } from './more-fields.tsx';
import { ReceivedFields } from './received-fields.tsx';
import { useLogDraft } from './use-log-draft.ts';
import type { FoundDraft } from './use-log-draft.ts';
import { useMessageFile } from './use-message-file.ts';
import { useSuggestions } from './use-suggestions.ts';
import { WantsFields } from './wants-fields.tsx';
import { WhoFields } from './who-fields.tsx';

interface LogCaseFormProps {
  readonly titleId: string;
  readonly kind: CaseKind;
  readonly intake: MessageIntake | null;
  readonly draft: FoundDraft | null;
  readonly circumstances: Circumstances;
  onClose(): void;
  onLogged(caseId: string): void;
}

/** Five fields, the due date with its reason, and the rest under More. */
export function LogCaseForm({ titleId, intake, draft, circumstances, ...props }: LogCaseFormProps): ReactElement {
  const [message, setMessage] = useState<MessageIntake | null>(intake);
  const [values, setValues] = useState<LogValues>(() => {
    const start = draft?.values ?? freshValues(props.kind, circumstances);
    return intake === null ? start : withMessage(start, intake);
  });
  const [changed, setChanged] = useState(false);
  const [restored, setRestored] = useState(draft !== null);
  const [showsMore, setShowsMore] = useState(values.people.length > 1);
  const [tried, setTried] = useState(false);
  const [asksDiscard, setAsksDiscard] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);

  const create = useCommand('case.create');
  const kept = useLogDraft(values, changed, draft);
  const suggestions = useSuggestions(values.text, message?.subject ?? '', values.kind === 'request');

  const change = (next: Partial<LogValues>): void => {
    if (create.isError) create.reset();
    setValues((current) => ({ ...current, ...next }));
    setChanged(true);
  };
  const takeMessage = (taken: MessageIntake): void => {
    setMessage(taken);
    setValues((current) => withMessage(current, taken));
    setShowsMore((shown) => shown || taken.people.length > 1);
    setChanged(true);
  };
  const file = useMessageFile(takeMessage);
  const takeFromOutside = useEffectEvent(() => {
    if (intake !== null && intake.intakeId !== message?.intakeId) takeMessage(intake);
  });
  useEffect(() => takeFromOutside(), [intake]);

  const faults = {
    ...(tried ? faultsOf(values, circumstances.today) : {}),
    ...(create.isError ? faultOfRefusal(errorOf(create.error)) : {}),
  };
  const refusedElsewhere = create.isError && Object.keys(faultOfRefusal(errorOf(create.error))).length === 0;
  const takenIn = message?.takenInAs ?? null;

  const log = async (): Promise<void> => {
    setTried(true);
    const { receivedOn } = values;
    const open = faultsOf(values, circumstances.today);
    if (receivedOn === null || Object.keys(open).length > 0) {
      if (Object.keys(open).some((field) => /^title|^people\.(?:0\.(?:phone|address)|[1-9])/u.test(field)))
        setShowsMore(true);
      return;
    }
    // The draft is removed with the case; a save that is still on its way would bring it back.
    await kept.settled();
    create.mutate(caseInputOf({ ...values, receivedOn }, message, kept.id), {
      onSuccess: (detail) => props.onLogged(detail.id),
    });
  };
  const faultCount = Object.keys(faults).length;
  useEffect(() => {
    if (tried && faultCount > 0) focusFirstFault(formRef.current);
    // Once for each attempt: a fault that appears while typing must not pull the focus away.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tried]);

  const startAnew = async (): Promise<void> => {
    await kept.discard();
    setMessage(null);
    setValues(freshValues(values.kind, circumstances));
    setChanged(false);
    setRestored(false);
    setTried(false);
  };
  const drop = (event: DragEvent): void => {
    const [dropped] = event.dataTransfer.files;
    if (dropped === undefined) return;
    event.preventDefault();
    file.read(dropped);
  };
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || takenIn !== null || asksDiscard) return;
    event.preventDefault();
    if (!create.isPending) void log();
  });
  useEffect(() => {
    // On the window: a message that was dropped has taken the place of the field that had the focus.
    const listen = (event: KeyboardEvent): void => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (message !== null && (document.activeElement === document.body || document.activeElement === null)) {
      formRef.current?.querySelector<HTMLElement>('fieldset input')?.focus();
    }
  }, [message]);
  const fields = { values, faults, onChange: change };
  return (
    <Box
      component="form"
      ref={formRef}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (takenIn === null) void log();
      }}
      onDrop={drop}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
    >
      <DialogTitle
        id={titleId}
        component="div"
        sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}
      >
        <Box component="h2" sx={{ m: 0, font: 'inherit', flex: 1 }}>
          Log a {kindWords[values.kind].toLowerCase()}
        </Box>
        <KindSwitch value={values.kind} onChange={(kind) => change(withKind(values, kind))} />
        <Button size="small" variant="outlined" startIcon={<MailOutlined />} loading={file.busy} onClick={file.choose}>
          From an e-mail…
        </Button>
      </DialogTitle>
      <DialogContent sx={{ pt: '8px !important' }}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {restored && draft !== null && <DraftNotice savedAt={draft.savedAt} onDiscard={() => void startAnew()} />}
          {takenIn !== null && <TakenInNotice reference={takenIn.ref} onOpen={() => props.onLogged(takenIn.caseId)} />}
          {file.fault !== null && <Alert severity="error">{file.fault}</Alert>}
          <ReceivedFields {...fields} today={circumstances.today} />
          <WhoFields {...fields} />
          <WantsFields {...fields} message={message} suggestions={suggestions} />
          <Box sx={{ display: 'grid', columnGap: 1.5, pt: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' }}>
            <PlaceField
              label="Place"
              value={values.place}
              onChange={(place) => change({ place, zone: zoneOf(place, circumstances) })}
              hint="Whose law and holidays apply: the answering office"
            />
            <OfficerField label="Owner" value={values.ownerId} onChange={(ownerId) => change({ ownerId })} />
          </Box>
          <DuePreview values={values} suggested={suggestions.offered} />
          <Box>
            <Button size="small" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
              {showsMore ? 'Less' : 'More'}
            </Button>
            {showsMore && <MoreFields {...fields} hasMessage={message !== null} />}
          </Box>
        </Box>
      </DialogContent>
      {(refusedElsewhere || kept.error !== null) && (
        <Box sx={{ px: 3, pb: 1 }}>
          <ErrorNotice error={refusedElsewhere ? create.error : kept.error} />
        </Box>
      )}
      <DialogActions>
        <Box component="span" sx={{ flex: 1, pl: 1, fontSize: 12, color: 'text.secondary' }} aria-live="polite">
          {changed && kept.error === null ? 'Kept as a draft' : ''}
        </Box>
        {changed && (
          <Button color="inherit" onClick={() => setAsksDiscard(true)}>
            Discard
          </Button>
        )}
        <Button onClick={props.onClose}>Close</Button>
        <Button type="submit" variant="contained" loading={create.isPending} disabled={takenIn !== null}>
          Log {kindWords[values.kind].toLowerCase()}
        </Button>
      </DialogActions>
      <ConfirmDialog
        open={asksDiscard}
        title="Discard what was typed?"
        confirmLabel="Discard"
        destructive
        onCancel={() => setAsksDiscard(false)}
        onConfirm={() => void startAnew().then(props.onClose)}
      />
    </Box>
  );
}

/** The clock of an office elsewhere is read in its own zone, the clock at home as the organisation has set it. */
function zoneOf(place: LogValues['place'], home: Circumstances): string {
  return place === home.place ? home.zone : placeEntry(place).zone;
}

function focusFirstFault(form: HTMLElement | null): void {
  const fault = form?.querySelector('[aria-invalid="true"], .Mui-error');
  const field = fault?.closest('fieldset')?.querySelector('input') ?? fault;
  if (field instanceof HTMLElement) field.focus();
}
