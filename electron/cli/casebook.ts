import { runCommand } from './program.ts';
import { askSecret } from './prompt.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date().toISOString(),
  env: process.env,
  askSecret,
});
