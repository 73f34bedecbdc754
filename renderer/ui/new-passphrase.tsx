import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { faultOf } from './passphrase-fault.ts';
import type { NewPassphrase } from './passphrase-fault.ts';
import { SecretField } from './secret-field.tsx';
import { isEnough, leastPassphraseLength, strengthWords, useStrength } from './strength.ts';
import type { Strength } from './strength.ts';

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  onChange(value: NewPassphrase): void;
  /** Words that an attacker would try first. */
  readonly known?: readonly string[];
  /** Whether the officer has tried to go on: only then is something called missing. */
  readonly tried: boolean;
  readonly autoFocus?: boolean;
  readonly label?: string;
}

/** The passphrase twice, with its strength. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps): ReactElement {
  const { value, onChange, tried } = props;
  const strength = useStrength(value.first, props.known ?? []);
  const fault = faultOf(value, strength);
  return (
    <Stack spacing={1}>
      <div>
        <SecretField
          label={props.label ?? 'Passphrase'}
          value={value.first}
          onChange={(first) => onChange({ ...value, first })}
          error={tried && fault?.at === 'first' ? fault.words : undefined}
          autoFocus={props.autoFocus ?? false}
          required
          fresh
        />
        <StrengthBar passphrase={value.first} strength={strength} />
      </div>
      <SecretField
        label={`${props.label ?? 'Passphrase'} again`}
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
        error={fault?.at === 'second' && (tried || isDifferent(value)) ? fault.words : undefined}
        required
        fresh
      />
    </Stack>
  );
}

/** Whether both fields hold the same, strong enough passphrase. */
export function usePassphraseReady(value: NewPassphrase, known: readonly string[] = []): boolean {
  const strength = useStrength(value.first, known);
  return strength !== undefined && faultOf(value, strength) === undefined;
}

/** Different already, and not only because the second is still being typed. */
function isDifferent({ first, second }: NewPassphrase): boolean {
  return second !== '' && !first.startsWith(second);
}

const segments = [0, 1, 2, 3] as const;

function StrengthBar({ passphrase, strength }: { passphrase: string; strength: Strength | undefined }): ReactElement {
  const score = passphrase === '' || strength === undefined ? undefined : strength.score;
  const enough = strength !== undefined && isEnough(passphrase, strength);
  const colour = enough ? 'state.met' : (score ?? 0) >= 2 ? 'state.soon' : 'state.overdue';
  return (
    <Box sx={{ px: 0.25, pt: 0.5, pb: 1 }}>
      <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 0.5 }}>
        {segments.map((segment) => (
          <Box
            key={segment}
            sx={{
              height: 4,
              borderRadius: 2,
              bgcolor: score !== undefined && segment < Math.max(score, 1) ? colour : 'divider',
            }}
          />
        ))}
      </Box>
      <Typography variant="caption" component="p" role="status" color="textSecondary" sx={{ mt: 0.5, minHeight: 18 }}>
        {score === undefined ? (
          `At least ${leastPassphraseLength} characters; four or more unrelated words are best.`
        ) : (
          <>
            <Box component="span" sx={{ color: colour, fontWeight: 600 }}>
              {strengthWords[score]}
            </Box>
            {!enough && strength?.advice !== undefined && strength.advice !== '' && ` · ${strength.advice}`}
          </>
        )}
      </Typography>
    </Box>
  );
}
