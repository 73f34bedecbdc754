import { runCommand } from './program.ts';
import { askSecret } from './prompt.ts';
import { shellOf } from './shell-port.ts';

const exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date().toISOString(),
  env: process.env,
  askSecret,
});

// As a part of the installed program this is a process of the shell, which would keep it waiting for messages.
if (shellOf(process) === undefined) process.exitCode = exitCode;
else process.stdout.write('', () => process.exit(exitCode));
