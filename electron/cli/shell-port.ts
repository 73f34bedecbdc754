/** The port to the shell that started this process. */
export interface ShellPort {
  postMessage(message: unknown): void;
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The shell, where this process is part of the installed program; undefined in plain Node. */
export function shellOf(self: object): ShellPort | undefined {
  // Electron adds the port to the process object of its utility processes; plain Node has none.
  return (self as { readonly parentPort?: ShellPort }).parentPort;
}
