import type * as z from 'zod';

import type { Answer } from '../contract/errors.ts';
import type { ApiEvent } from '../contract/events.ts';
import { coreOperations } from '../contract/table.ts';
import type { CoreInput, CoreName, CoreOutput } from '../contract/table.ts';
import { StoreError } from '../data/errors.ts';
import { answerUseCases } from './answers.ts';
import { attachmentUseCases } from './attachments.ts';
import { caseUseCases } from './cases.ts';
import { clockUseCases } from './clock.ts';
import { deadlineUseCases } from './deadlines.ts';
import { draftUseCases } from './drafts.ts';
import { fail } from './failure.ts';
import { identityUseCases } from './identity.ts';
import { intakeUseCases } from './intake.ts';
import { letterFileUseCases } from './letter-files.ts';
import { letterSendingUseCases } from './letter-sending.ts';
import { letterTemplateUseCases } from './letter-wording.ts';
import { letterUseCases } from './letters.ts';
import { createLifecycle } from './lifecycle.ts';
import type { LifecycleName } from './lifecycle.ts';
import { linkUseCases } from './links.ts';
import { noteUseCases } from './notes.ts';
import { organisationUseCases } from './organisation.ts';
import { peopleUseCases } from './people.ts';
import type { Clock, Machine } from './ports.ts';
import { reminderUseCases } from './reminders.ts';
import { reportUseCases } from './reports.ts';
import { requestFormUseCases } from './request-form.ts';
import { requestUseCases } from './request-work.ts';
import { searchPlanUseCases } from './search-plan.ts';
import { ruleUseCases } from './rules.ts';
import { settingsUseCases } from './settings.ts';
import { suppressionUseCases } from './suppression.ts';
import { timelineUseCases } from './timeline.ts';
import { todayUseCases } from './today.ts';
import type { Casebook, UseCases } from './use-case.ts';
import { withholdingUseCases } from './withholding.ts';

/** The casebook as one object: every operation of the contract, and the end. */
export interface Core {
  /** Carries out an operation by name. Whatever the input is, the answer is an envelope and nothing is thrown. */
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  /** The same for a caller that knows the contract at compile time. */
  run<Name extends CoreName>(name: Name, input: CoreInput<Name>): Promise<Answer<CoreOutput<Name>>>;
  /** The open casebook, for work that is not an operation: demonstration data, measuring. */
  casebook(): Casebook | undefined;
  close(): void;
}

type OpenUseCases = UseCases<Omit<typeof coreOperations, LifecycleName>>;

const openUseCases: OpenUseCases = {
  ...organisationUseCases,
  ...caseUseCases,
  ...clockUseCases,
  ...peopleUseCases,
  ...noteUseCases,
  ...draftUseCases,
  ...timelineUseCases,
  ...deadlineUseCases,
  ...intakeUseCases,
  ...todayUseCases,
  ...ruleUseCases,
  ...settingsUseCases,
  ...attachmentUseCases,
  ...reportUseCases,
  ...letterTemplateUseCases,
  ...letterUseCases,
  ...letterSendingUseCases,
  ...letterFileUseCases,
  ...requestFormUseCases,
  ...reminderUseCases,
  ...requestUseCases,
  ...identityUseCases,
  ...searchPlanUseCases,
  ...withholdingUseCases,
  ...answerUseCases,
  ...linkUseCases,
  ...suppressionUseCases,
};

/** Builds the core. Nothing is opened yet; `host.create`, `host.open` and `host.recover` do that. */
export function createCore(machine: Machine, clock: Clock, emit: (event: ApiEvent) => void): Core {
  const lifecycle = createLifecycle(machine, clock, emit);

  // The one place where the name of an operation, known only at run time, meets its use case. Both tables have the same
  // keys, which the types above prove; the input was parsed by the schema of that very key.
  type AnyUseCase = (input: unknown, casebook: Casebook | undefined) => Answer<unknown> | Promise<Answer<unknown>>;
  const useCases = { ...openUseCases, ...lifecycle.useCases } as unknown as Readonly<Record<CoreName, AnyUseCase>>;

  async function call(name: string, input: unknown): Promise<Answer<unknown>> {
    if (!isCoreName(name)) return fail('unknown-operation');
    const operation = coreOperations[name];
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) return invalidInput(parsed.error);
    const casebook = lifecycle.casebook();
    if (operation.needs === 'unlocked' && casebook === undefined) return fail('locked');
    try {
      return await useCases[name](parsed.data, casebook);
    } catch (error) {
      if (error instanceof StoreError) return fail(error.code);
      // A bug. Its trace goes to the developer's terminal, never to the window, and holds no input.
      process.stderr.write(
        `operation ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`,
      );
      return fail('internal');
    }
  }

  return {
    call,
    run: (name, input) => call(name, input) as Promise<Answer<CoreOutput<typeof name>>>,
    casebook: lifecycle.casebook,
    close: lifecycle.close,
  };
}

/** Own names only: `constructor` and `__proto__` are not operations. */
export function isCoreName(name: string): name is CoreName {
  return Object.hasOwn(coreOperations, name);
}

function invalidInput(error: z.ZodError): Answer<never> {
  const [issue] = error.issues;
  return fail('invalid-input', {}, issue === undefined ? undefined : issue.path.map(String).join('.').slice(0, 200));
}
