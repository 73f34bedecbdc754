import { createHash } from 'node:crypto';

import type { Answer } from '../contract/errors.ts';
import type { ApiEvent } from '../contract/events.ts';
import type { OutputOf } from '../contract/operation.ts';
import type { OfficerDetails, OrganisationDetails } from '../contract/organisation.ts';
import type { hostOnlyOperations } from '../contract/shell.ts';
import type { Actor } from '../data/audit/append.ts';
import { idSource } from '../data/id.ts';
import { createStore, openStore, renewRecoveryKey, replacePassphrase, resetPassphrase } from '../data/open.ts';
import type { StoreOptions } from '../data/open.ts';
import { officers } from '../data/repositories/officers.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { settingRows } from '../data/repositories/settings.ts';
import type { Store } from '../data/store.ts';
import { epochOf } from '../domain/civil-date.ts';
import { refreshCases } from './case-index.ts';
import { fail } from './failure.ts';
import { createIntakeShelf } from './intake-shelf.ts';
import { isStrongPassphrase, leastPassphraseLength } from './passphrase.ts';
import type { Clock, Machine } from './ports.ts';
import { keepRulesOfOldCases } from './rules-in-use.ts';
import { readSettings } from './settings-values.ts';
import type { Casebook, UseCases } from './use-case.ts';

export type LifecycleName =
  | 'host.create'
  | 'host.open'
  | 'host.recover'
  | 'host.changePassphrase'
  | 'host.confirmRecovery'
  | 'host.renewRecovery'
  | 'host.organisationName'
  | 'host.lockAfterMinutes';

type Table = Pick<typeof hostOnlyOperations, LifecycleName>;

/** The life of the casebook in one process: made or opened once, then used until the process ends. */
export interface Lifecycle {
  readonly useCases: {
    readonly [Name in LifecycleName]: (
      input: Parameters<UseCases<Table>[Name]>[0],
    ) => ReturnType<UseCases<Table>[Name]>;
  };
  casebook(): Casebook | undefined;
  close(): void;
}

const officerKey = (device: string): string => `officer:${device}`;
const recoveryConfirmedKey = 'recovery-confirmed';

export function createLifecycle(machine: Machine, clock: Clock, emit: (event: ApiEvent) => void): Lifecycle {
  let casebook: Casebook | undefined;
  // A recovery key is compared while it is confirmed, and then forgotten; only its groups' hashes are held.
  let unconfirmed: readonly string[] = [];

  const newId = idSource(() => epochOf(clock.now()));
  const options: StoreOptions = {
    now: clock.now,
    refresh: refreshCases,
    ...(machine.sqliteAddon === undefined ? {} : { nativeBinding: machine.sqliteAddon }),
  };

  function use(store: Store, officerId: string): void {
    const { device } = machine;
    store.onChange(({ caseIds, tables }) => emit({ type: 'changed', caseIds: [...caseIds], tables: [...tables] }));
    const opened = (actorId: string): Casebook => ({
      store,
      actor: { officerId: actorId, device },
      machine,
      intakes: createIntakeShelf(),
      now: clock.now,
      newId,
      emit,
      use: (next) => {
        store.transact({ officerId: next, device }, 'officer.use', (db) =>
          settingRows.set(db, officerKey(device), next),
        );
        casebook = opened(next);
      },
    });
    casebook = opened(officerId);
  }

  /** Whoever worked last on this machine; else the first officer who is active. */
  function officerOf(store: Store): string {
    return store.read((db) => {
      const last = settingRows.get(db, officerKey(machine.device));
      const active = officers.list(db).filter((officer) => officer.active);
      const officer = active.find(({ id }) => id === last) ?? active[0];
      if (officer === undefined) throw new Error('a casebook without an officer');
      return officer.id;
    });
  }

  function openedFacts(store: Store): {
    organisationName: string;
    recoveryConfirmed: boolean;
    lockAfterMinutes: number;
  } {
    return store.read((db) => ({
      organisationName: organisation.get(db).name,
      recoveryConfirmed: settingRows.get(db, recoveryConfirmedKey) === 'yes',
      lockAfterMinutes: readSettings(db).lockAfterMinutes,
    }));
  }

  function remember(recoveryKey: string): void {
    unconfirmed = recoveryKey.split('-').map(groupHash);
  }

  async function open(folder: string, passphrase: string): Promise<Answer<OutputOf<Table, 'host.open'>>> {
    if (casebook !== undefined) return fail('already-open');
    const store = await openStore(folder, { passphrase }, options);
    const officerId = officerOf(store);
    keepRulesOfOldCases(store, { officerId, device: machine.device });
    use(store, officerId);
    return { ok: true, value: openedFacts(store) };
  }

  return {
    casebook: () => casebook,

    close() {
      casebook?.store.close();
      casebook = undefined;
      unconfirmed = [];
    },

    useCases: {
      'host.create': async ({ folder, passphrase, organisation: details, officer }) => {
        if (casebook !== undefined) return fail('already-open');
        if (!isStrongPassphrase(passphrase)) return weakPassphrase();
        const { store, recoveryKey } = await createStore(folder, passphrase, options);
        use(store, firstRows(store, { officerId: newId(), device: machine.device }, details, officer));
        remember(recoveryKey);
        return { ok: true, value: { recoveryKey } };
      },

      'host.open': ({ folder, passphrase }) => open(folder, passphrase),

      'host.recover': async ({ folder, recoveryKey, newPassphrase }) => {
        if (!isStrongPassphrase(newPassphrase)) return weakPassphrase();
        await resetPassphrase(folder, recoveryKey, newPassphrase);
        return await open(folder, newPassphrase);
      },

      'host.changePassphrase': async ({ current, next }) => {
        if (casebook === undefined) return fail('locked');
        if (!isStrongPassphrase(next)) return weakPassphrase();
        await replacePassphrase(casebook.store.folder.path, current, next);
        return { ok: true, value: { done: true } };
      },

      'host.confirmRecovery': ({ groups }) => {
        if (casebook === undefined) return fail('locked');
        if (unconfirmed.length === 0) return fail('not-found');
        const right = groups.every(({ position, text }) => unconfirmed[position] === groupHash(text));
        if (right) {
          casebook.store.transact(casebook.actor, 'recovery.confirm', (db) =>
            settingRows.set(db, recoveryConfirmedKey, 'yes'),
          );
          unconfirmed = [];
        }
        return { ok: true, value: { confirmed: right } };
      },

      'host.renewRecovery': async ({ passphrase }) => {
        if (casebook === undefined) return fail('locked');
        const recoveryKey = await renewRecoveryKey(casebook.store.folder.path, { passphrase });
        casebook.store.transact(casebook.actor, 'recovery.renew', (db) =>
          settingRows.set(db, recoveryConfirmedKey, 'no'),
        );
        remember(recoveryKey);
        return { ok: true, value: { recoveryKey } };
      },

      'host.organisationName': () =>
        casebook === undefined
          ? fail('locked')
          : casebook.store.read((db) => ({ ok: true, value: { name: organisation.get(db).name } })),

      'host.lockAfterMinutes': () =>
        casebook === undefined
          ? fail('locked')
          : casebook.store.read((db) => ({ ok: true, value: { minutes: readSettings(db).lockAfterMinutes } })),
    },
  };
}

function weakPassphrase(): Answer<never> {
  return fail('weak-passphrase', { least: leastPassphraseLength });
}

/** The same letters however they are typed: case, and the letters that the printed form leaves out. */
function groupHash(group: string): string {
  const plain = group.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  return createHash('sha256').update(plain).digest('hex');
}

/** The organisation and the officer of a new casebook, written in that officer's own name. Gives the officer's id. */
function firstRows(store: Store, first: Actor, details: OrganisationDetails, officer: OfficerDetails): string {
  return store.transact(first, 'casebook.create', (db) => {
    organisation.insert(db, details);
    return officers.insert(db, officer, first.officerId).id;
  });
}
