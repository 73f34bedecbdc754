import type { Answer } from '../contract/errors.ts';
import type { ApiEvent } from '../contract/events.ts';
import type { InputOf, OperationTable, OutputOf } from '../contract/operation.ts';
import type { Store } from '../data/store.ts';
import type { Actor } from '../data/audit/append.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { IntakeShelf } from './intake-shelf.ts';
import type { Machine } from './ports.ts';

/** What a use case works with while the casebook is open. */
export interface Casebook {
  readonly store: Store;
  /** The officer in whose name changes are made now, and the machine they are made on. */
  readonly actor: Actor;
  readonly machine: Machine;
  /** Files that were read and are not yet cases. */
  readonly intakes: IntakeShelf;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Work in another officer's name from now on. */
  readonly use: (officerId: string) => void;
  readonly emit: (event: ApiEvent) => void;
}

/** One function for each operation of a table; the compiler points at one that is missing. */
export type UseCases<Table extends OperationTable> = {
  readonly [Name in keyof Table]: (
    input: InputOf<Table, Name>,
    casebook: Casebook,
  ) => Answer<OutputOf<Table, Name>> | Promise<Answer<OutputOf<Table, Name>>>;
};
