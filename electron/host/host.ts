import { createCore } from '../core/core.ts';
import { instant } from '../domain/civil-date.ts';
import { machineFrom } from './machine.ts';
import { serve } from './serve.ts';

// A bug outside any operation leaves the process in a state nobody knows. It ends, the shell answers every pending call
// and locks the window. The message of an error may quote what was being worked on, so only its kind is written.
process.on('uncaughtException', endAfterBug);
process.on('unhandledRejection', endAfterBug);

function endAfterBug(error: unknown): never {
  process.stderr.write(`the host ended after ${error instanceof Error ? error.name : 'an unknown error'}\n`);
  process.exit(1);
}

serve(
  {
    onMessage: (listener) => void process.parentPort.on('message', ({ data }) => listener(data)),
    post: (message) => process.parentPort.postMessage(message),
  },
  (emit) => createCore(machineFrom(process.argv, process.env), { now: () => instant(new Date().toISOString()) }, emit),
  () => process.exit(0),
);
