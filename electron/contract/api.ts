import type { Answer } from './errors.ts';
import type { ApiEvent } from './events.ts';
import type { WindowInput, WindowName, WindowOutput } from './table.ts';

/** The whole surface between the window and the rest: one call, one subscription. */
export interface WindowApi {
  call<Name extends WindowName>(name: Name, input: WindowInput<Name>): Promise<Answer<WindowOutput<Name>>>;
  /** Returns a function that ends the subscription. The listener gets the payload only. */
  subscribe(listener: (event: ApiEvent) => void): () => void;
}

/** The names of the two channels between preload and shell. */
export const callChannel = 'casebook:call';
export const eventChannel = 'casebook:event';
