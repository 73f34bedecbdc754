/** What a command needs of its surroundings, so that tests can run it without a terminal. */
export interface Io {
  /** The document on standard output: with `--json` exactly one, and nothing else. */
  readonly out: (text: string) => void;
  /** Messages for the person at the terminal. */
  readonly err: (text: string) => void;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for a secret without showing it; undefined where nobody can answer. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
}

/** The command did not do what was asked, with the sentence that says why. The program ends with 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** The words of the command do not fit. The program ends with 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
