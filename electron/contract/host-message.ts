import type { Answer } from './errors.ts';
import type { ApiEvent } from './events.ts';

/** What the shell asks of the host process. */
export interface HostRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** The shell's last word: close the file and end. */
export interface HostShutdown {
  readonly shutdown: true;
}

/** What the host process says: the answer to a request, or something that happened. */
export type HostMessage = ({ readonly id: number } & Answer<unknown>) | { readonly event: ApiEvent };
