import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Answer } from '../../electron/contract/errors.ts';
import type { ApiEvent } from '../../electron/contract/events.ts';
import type { CoreInput, CoreName, CoreOutput } from '../../electron/contract/table.ts';
import { createCore } from '../../electron/core/core.ts';
import type { Core } from '../../electron/core/core.ts';
import { instant } from '../../electron/domain/civil-date.ts';
import type { Instant } from '../../electron/domain/civil-date.ts';

export const passphrase = 'seven quiet lanterns over the harbour';

export const organisation = {
  name: 'Larkfield Software Limited',
  place: 'GB-ENG',
  zone: 'Europe/London',
  regulator: "Information Commissioner's Office",
  registrationNumber: 'ZA000000',
  contactName: 'Privacy Team',
  contactEmail: 'privacy@larkfield.example',
  contactPhone: '',
  contactAddress: '',
} as const;

export const officer = { name: 'Maya Sterne', initials: 'MS', email: '' } as const;

/** A real casebook in a folder of its own, with a clock that the test sets. */
export interface TestCasebook {
  readonly core: Core;
  readonly folder: string;
  readonly recoveryKey: string;
  readonly events: readonly ApiEvent[];
  set(now: string): void;
  /** Carries out an operation that must succeed. */
  must<Name extends CoreName>(name: Name, input: CoreInput<Name>): Promise<CoreOutput<Name>>;
  /** Carries out an operation that may be refused. */
  may<Name extends CoreName>(name: Name, input: CoreInput<Name>): Promise<Answer<CoreOutput<Name>>>;
  end(): void;
}

/** Makes an encrypted casebook in a temporary folder. `end` closes and deletes it. */
export async function testCasebook(now = '2026-11-23T09:00:00.000Z'): Promise<TestCasebook> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-test-'));
  let present: Instant = instant(now);
  const events: ApiEvent[] = [];
  const core = createCore({ device: 'test', appVersion: '0.0.0' }, { now: () => present }, (event) =>
    events.push(event),
  );
  const may: TestCasebook['may'] = (name, input) => core.run(name, input);
  const must: TestCasebook['must'] = async (name, input) => {
    const answer = await core.run(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const store = join(folder, 'casebook');
  const { recoveryKey } = await must('host.create', { folder: store, passphrase, organisation, officer });
  return {
    core,
    folder: store,
    recoveryKey,
    events,
    set: (next) => {
      present = instant(next);
    },
    must,
    may,
    end: () => {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The input of a plain access request, with what a test wants otherwise. */
export function accessRequest(change: Partial<CoreInput<'case.create'>> = {}): CoreInput<'case.create'> {
  return {
    kind: 'request',
    receivedOn: '2026-11-20' as CoreInput<'case.create'>['receivedOn'],
    channel: 'email',
    place: 'GB-ENG',
    zone: 'Europe/London',
    title: 'All data held about a customer account',
    summary: 'Please send a copy of everything.',
    ownerId: null,
    people: [
      { name: 'Jane Okafor', kind: 'person', email: 'jane@mail.example', phone: '', address: '', role: 'data-subject' },
    ],
    rights: ['access'],
    ...change,
  };
}
