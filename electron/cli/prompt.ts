import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a secret at the terminal; what is typed is not shown. Undefined where there is no terminal to ask at. */
export async function askSecret(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(question);
  const silent = new Writable({ write: (_part, _encoding, written) => written() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise((answered) => terminal.question('', answered));
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
