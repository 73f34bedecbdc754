import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { noPassphrase } from '../../ui/passphrase-fault.ts';
import type { NewPassphrase } from '../../ui/passphrase-fault.ts';
import { PassphraseStep } from './passphrase-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { StartStep } from './start-step.tsx';
import type { Start } from './start-step.tsx';
import { StepList } from './step-list.tsx';
import type { StepName } from './step-list.tsx';
import { nobodyYet } from './who.ts';
import type { Who } from './who.ts';
import { WhoStep } from './who-step.tsx';

const titles: Readonly<Record<StepName, string>> = {
  who: 'Set up the casebook',
  passphrase: 'Choose a passphrase',
  recovery: 'Keep the recovery key',
  start: 'The casebook is ready',
};

/** Three short steps, then the first use. What was typed survives going back; nothing is made before step two is done. */
export function FirstRunPage({ onDone }: { onDone(start: Start): void }): ReactElement {
  const [step, setStep] = useState<StepName>('who');
  const [who, setWho] = useState<Who>(nobodyYet);
  const [passphrase, setPassphrase] = useState<NewPassphrase>(noPassphrase);
  const [recoveryKey, setRecoveryKey] = useState('');
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    document.title = `${titles[step]} – Privacy Casebook`;
    if (shown.current === step) return;
    shown.current = step;
    headingRef.current?.scrollIntoView({ block: 'nearest' });
    // The passphrase step puts the keyboard in its first field by itself.
    if (step !== 'passphrase') headingRef.current?.focus();
  }, [step]);

  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', px: 3, py: { xs: 3, md: 6 } }}>
      <Box sx={{ maxWidth: 720, mx: 'auto' }}>
        <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 600 }}>
          Privacy Casebook
        </Typography>
        <Typography ref={headingRef} variant="h1" tabIndex={-1} sx={{ mt: 0.5, mb: 2, outline: 'none !important' }}>
          {titles[step]}
        </Typography>
        <StepList current={step} />
        {step === 'who' && (
          <WhoStep
            initial={who}
            onNext={(typed) => {
              setWho(typed);
              setStep('passphrase');
            }}
          />
        )}
        {step === 'passphrase' && (
          <PassphraseStep
            who={who}
            value={passphrase}
            onChange={setPassphrase}
            onBack={() => setStep('who')}
            onMade={(key) => {
              setPassphrase(noPassphrase);
              setRecoveryKey(key);
              setStep('recovery');
            }}
          />
        )}
        {step === 'recovery' && (
          <RecoveryStep
            recoveryKey={recoveryKey}
            onDone={() => {
              setRecoveryKey('');
              setStep('start');
            }}
          />
        )}
        {step === 'start' && <StartStep organisationName={who.organisation.name} onStart={onDone} />}
      </Box>
    </Box>
  );
}
