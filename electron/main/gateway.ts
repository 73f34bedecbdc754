import type { Answer } from '../contract/errors.ts';
import { hostOperations, shellOperations, windowOperations } from '../contract/table.ts';
import type { HostName, ShellName, WindowInput, WindowName, WindowOutput } from '../contract/table.ts';
import { kindOf } from './log.ts';
import type { Log } from './log.ts';
import { excessOf, takesBytes } from './message-limits.ts';
import { refuse, yes } from './refusal.ts';
import { senderFault } from './sender.ts';
import type { MessageEvent } from './sender.ts';

/** One function for each operation that the shell itself carries out. */
export type ShellUseCases = {
  readonly [Name in ShellName]: (input: WindowInput<Name>) => Promise<Answer<WindowOutput<Name>>>;
};

export interface GatewayParts {
  isKnownWindow(webContentsId: number): boolean;
  isUnlocked(): boolean;
  readonly shell: ShellUseCases;
  forward(name: HostName, input: unknown): Promise<Answer<unknown>>;
  readonly log: Log;
  /** Whether answers are held against the contract too: in development and tests. */
  readonly checksAnswers: boolean;
}

type Refused = Extract<Answer<never>, { ok: false }>;

/** Takes one message of the window. Whatever it is, the result is an envelope and nothing is thrown. */
export type Gateway = (event: MessageEvent, name: unknown, input: unknown) => Promise<Answer<unknown>>;

/**
 * The one door between the window and the rest.
 *
 * In this order: the sender; the name, by own property; size and depth; the schema; whether the casebook is open. Only
 * what the schema gave back is passed on. Every refusal leaves a line in the log, without what was asked.
 */
export function createGateway(parts: GatewayParts): Gateway {
  const { log } = parts;

  // The name is known only at run time. Both tables have the same keys, which `ShellUseCases` proves, and the input was
  // parsed by the schema of that very key.
  const shell = parts.shell as unknown as Readonly<Record<ShellName, (input: unknown) => Promise<Answer<unknown>>>>;

  function refused(operation: string, refusal: Refused, why?: string): Refused {
    log({ event: 'refused', operation, code: refusal.error.code, ...(why === undefined ? {} : { why }) });
    return refusal;
  }

  async function carryOut(name: WindowName, input: unknown): Promise<Answer<unknown>> {
    try {
      const answer = isShellName(name) ? await shell[name](input) : await parts.forward(name, input);
      if (!answer.ok) return refused(name, answer);
      return parts.checksAnswers ? checked(name, answer.value) : answer;
    } catch (error) {
      log({ event: 'failed', during: name, error: kindOf(error) });
      return refuse('internal');
    }
  }

  function checked(name: WindowName, value: unknown): Answer<unknown> {
    const parsed = windowOperations[name].output.safeParse(value);
    if (parsed.success) return yes(value);
    log({ event: 'answer-out-of-contract', operation: name, field: pathOf(parsed.error) });
    return refuse('internal');
  }

  return async (event, name, input) => {
    const fault = senderFault(event, parts.isKnownWindow);
    if (fault !== undefined) return refused('unknown', refuse('forbidden'), fault);
    if (!isWindowName(name)) return refused('unknown', refuse('unknown-operation'));
    const operation = windowOperations[name];
    const excess = excessOf(input, takesBytes(operation));
    if (excess !== undefined) return refused(name, refuse(excess), 'limits');
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) {
      const field = pathOf(parsed.error);
      return refused(name, { ok: false, error: { code: 'invalid-input', ...(field === '' ? {} : { field }) } });
    }
    if (operation.needs === 'unlocked' && !parts.isUnlocked()) return refused(name, refuse('locked'));
    return await carryOut(name, parsed.data);
  };
}

/** Own names only: `constructor` and `__proto__` are not operations. */
function isWindowName(name: unknown): name is WindowName {
  return typeof name === 'string' && Object.hasOwn(windowOperations, name);
}

function isShellName(name: WindowName): name is ShellName {
  return Object.hasOwn(shellOperations, name) && !Object.hasOwn(hostOperations, name);
}

/** Where the first fault lies. Only names of the contract can stand in it: unknown keys are reported at their object. */
function pathOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return (error.issues[0]?.path ?? []).map(String).join('.').slice(0, 200);
}
