import type { HostMessage, HostRequest } from '../contract/host-message.ts';
import type { ApiEvent } from '../contract/events.ts';
import type { Core } from '../core/core.ts';

/** The line to the shell: a utility process's parent port, or a message port in tests. */
export interface HostPort {
  onMessage(listener: (message: unknown) => void): void;
  post(message: HostMessage): void;
}

/**
 * Answers the shell's requests with the core until the shell says that it is enough.
 *
 * @param build makes the core; it is given the way in which the core tells the window what has changed
 * @param end called once after the file was closed, when the process has nothing left to do
 */
export function serve(port: HostPort, build: (emit: (event: ApiEvent) => void) => Core, end: () => void): void {
  const core = build((event) => port.post({ event }));
  port.onMessage((message) => {
    if (isShutdown(message)) {
      core.close();
      end();
    } else if (isRequest(message)) {
      void answer(core, port, message);
    }
  });
}

async function answer(core: Core, port: HostPort, { id, name, input }: HostRequest): Promise<void> {
  port.post({ id, ...(await core.call(name, input)) });
}

function isRequest(message: unknown): message is HostRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'number' &&
    'name' in message &&
    typeof message.name === 'string' &&
    'input' in message
  );
}

function isShutdown(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'shutdown' in message && message.shutdown === true;
}
