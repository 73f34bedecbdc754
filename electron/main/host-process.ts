import type { Answer } from '../contract/errors.ts';
import { apiEvent } from '../contract/events.ts';
import type { ApiEvent } from '../contract/events.ts';
import type { HostRequest, HostShutdown } from '../contract/host-message.ts';
import { coreOperations } from '../contract/table.ts';
import type { CoreInput, CoreName, CoreOutput } from '../contract/table.ts';
import type { Log } from './log.ts';
import { refuse } from './refusal.ts';

/** One running host process, as the shell sees it. */
export interface HostLink {
  send(message: HostRequest | HostShutdown): void;
  kill(): void;
}

/** Starts a host process. `onExit` is called once, however it ends. */
export type StartHost = (listeners: {
  readonly onMessage: (message: unknown) => void;
  readonly onExit: (exitCode: number) => void;
}) => HostLink;

/** The process that holds the open casebook. It is started when it is needed and ended by locking. */
export interface HostProcess {
  /** Asks for an operation by name. Always an envelope: `internal` when the process died, `locked` when it was ended. */
  call(name: CoreName, input: unknown): Promise<Answer<unknown>>;
  run<Name extends CoreName>(name: Name, input: CoreInput<Name>): Promise<Answer<CoreOutput<Name>>>;
  /** Ends the process: asked first, so that the file is closed, then by force. Resolves when it is gone. */
  end(): Promise<void>;
}

export interface HostProcessParts {
  readonly start: StartHost;
  onEvent(event: ApiEvent): void;
  /** The process ended without being asked to. */
  onCrash(): void;
  readonly log: Log;
  /** Milliseconds between asking the process to end and ending it. */
  readonly graceMs: number;
}

interface Running {
  readonly link: HostLink;
  readonly pending: Map<number, (answer: Answer<unknown>) => void>;
  readonly gone: Promise<void>;
  ending: boolean;
}

export function createHostProcess({ start, onEvent, onCrash, log, graceMs }: HostProcessParts): HostProcess {
  let running: Running | undefined;
  let lastId = 0;

  function launch(): Running {
    const pending: Running['pending'] = new Map();
    const { promise: gone, resolve: isGone } = deferred();
    const link = start({
      onMessage(message) {
        // What still arrives from a process that is being ended belongs to a casebook that is locked.
        if (!started.ending) take(message, pending, onEvent);
      },
      onExit(exitCode) {
        if (running === started) running = undefined;
        log({ event: 'host-ended', exitCode });
        answerAll(pending, started.ending ? refuse('locked') : refuse('internal'));
        isGone();
        if (!started.ending) onCrash();
      },
    });
    const started: Running = { link, pending, gone, ending: false };
    return started;
  }

  async function call(name: CoreName, input: unknown): Promise<Answer<unknown>> {
    // The file must be closed before another process opens it.
    if (running?.ending === true) await running.gone;
    // Nothing is open without a process, so none is started to say so.
    if (running === undefined && coreOperations[name].needs === 'unlocked') return refuse('locked');
    running ??= launch();
    const { link, pending } = running;
    lastId += 1;
    const id = lastId;
    return await new Promise((resolve) => {
      pending.set(id, resolve);
      link.send({ id, name, input });
    });
  }

  return {
    call,
    // The host is built from the same contract; its answer to a name has the type of that name.
    run: (name, input) => call(name, input) as Promise<Answer<CoreOutput<typeof name>>>,
    async end() {
      const ended = running;
      if (ended === undefined) return;
      if (!ended.ending) {
        ended.ending = true;
        answerAll(ended.pending, refuse('locked'));
        ended.link.send({ shutdown: true });
      }
      const timer = setTimeout(() => ended.link.kill(), graceMs);
      await ended.gone;
      clearTimeout(timer);
    },
  };
}

function take(
  message: unknown,
  pending: Map<number, (answer: Answer<unknown>) => void>,
  onEvent: (event: ApiEvent) => void,
): void {
  if (typeof message !== 'object' || message === null) return;
  if ('event' in message) {
    const event = apiEvent.safeParse(message.event);
    if (event.success) onEvent(event.data);
    return;
  }
  if (!('id' in message) || typeof message.id !== 'number') return;
  const resolve = pending.get(message.id);
  pending.delete(message.id);
  // Our own process wrote the answer with `Core.call`, which returns an envelope; only its number was looked at.
  const { id: _id, ...answer } = message as { id: number } & Answer<unknown>;
  resolve?.(answer);
}

function answerAll(pending: Map<number, (answer: Answer<unknown>) => void>, answer: Answer<never>): void {
  const waiting = [...pending.values()];
  pending.clear();
  for (const resolve of waiting) resolve(answer);
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
