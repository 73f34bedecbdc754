import { readdirSync, readFileSync } from 'node:fs';

import type { TestedApp } from './app.ts';

/** The processes that hold the open casebook, by id. Empty while it is locked. */
export async function hostProcesses({ electron }: TestedApp): Promise<readonly number[]> {
  return await electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name }) => name === 'Privacy Casebook host')
      .map(({ pid }) => pid),
  );
}

/** The app and everything it has started, and what that has started, by id. From `/proc`: Linux only. */
export function processTree({ electron }: TestedApp): readonly number[] {
  const root = electron.process().pid;
  if (root === undefined) throw new Error('The app has not been started.');
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const parent = parentOf(entry);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** The parent of a process, the second field after the name in brackets; undefined for what is no process any more. */
function parentOf(entry: string): number | undefined {
  if (!/^\d+$/u.test(entry)) return undefined;
  try {
    const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
