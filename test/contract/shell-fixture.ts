import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Answer } from '../../electron/contract/errors.ts';
import type { ApiEvent } from '../../electron/contract/events.ts';
import type { WindowInput, WindowName, WindowOutput } from '../../electron/contract/table.ts';
import { countedAttempts } from '../../electron/main/attempts.ts';
import { casebookFolder } from '../../electron/main/casebook-folder.ts';
import { createCasebook } from '../../electron/main/casebook.ts';
import type { Casebook } from '../../electron/main/casebook.ts';
import type { Dialogs } from '../../electron/main/dialogs.ts';
import { createGateway } from '../../electron/main/gateway.ts';
import { createHostProcess } from '../../electron/main/host-process.ts';
import { lineLog } from '../../electron/main/log.ts';
import type { Paper } from '../../electron/main/paper.ts';
import { openProfile } from '../../electron/main/profile.ts';
import { shellUseCases } from '../../electron/main/shell-use-cases.ts';
import { hasEnded, nodeHosts } from './node-host.ts';

/** What the officer would choose in the next dialogs, and what the dialogs were asked. */
export interface ChosenFiles {
  open: readonly string[];
  save: string | null;
  suggestedName: string;
}

/** The whole program behind the window, without Electron: gateway, shell, a real host process, a real encrypted file. */
export interface TestShell {
  /** Asks as the page of the window would. */
  ask<Name extends WindowName>(name: Name, input: WindowInput<Name>): Promise<Answer<WindowOutput<Name>>>;
  /** The same for an operation that must succeed. */
  must<Name extends WindowName>(name: Name, input: WindowInput<Name>): Promise<WindowOutput<Name>>;
  /** Asks anything. */
  askAnything(name: unknown, input: unknown): Promise<Answer<unknown>>;
  readonly casebook: Casebook;
  readonly chosen: ChosenFiles;
  readonly printed: string[];
  /** Files that were opened with the system's own program. */
  readonly openedFiles: string[];
  readonly events: readonly ApiEvent[];
  /** What `onUnlocked` and `onLocked` were told, in order. */
  readonly turns: readonly ('unlocked' | 'locked')[];
  readonly logLines: readonly string[];
  /** A folder that is deleted at the end. */
  readonly folder: string;
  /** The clock of the wrong attempts. */
  pass(ms: number): void;
  /** Whether a host process is alive now. */
  hostRuns(): boolean;
  killHost(): void;
  /** Resolves when the shell next says that the casebook is locked. */
  nextLocked(): Promise<void>;
  end(): Promise<void>;
}

export function testShell(): TestShell {
  const folder = mkdtempSync(join(tmpdir(), 'shell-test-'));
  const events: ApiEvent[] = [];
  const turns: ('unlocked' | 'locked')[] = [];
  const logLines: string[] = [];
  const printed: string[] = [];
  const openedFiles: string[] = [];
  const chosen: ChosenFiles = { open: [], save: null, suggestedName: '' };
  const waiting: (() => void)[] = [];
  let now = 1_800_000_000_000;

  const log = lineLog((line) => logLines.push(line));
  const hosts = nodeHosts();
  const profile = openProfile(join(folder, 'profile.json'), log);
  const attempts = countedAttempts(profile, () => now);
  const host = createHostProcess({
    start: hosts.start,
    onEvent(event) {
      events.push(event);
      void casebook.noticed(event);
    },
    onCrash: () => casebook.lost(),
    log,
    graceMs: 10_000,
  });
  const casebook: Casebook = createCasebook({
    host,
    profile,
    attempts,
    folder: casebookFolder(folder),
    appVersion: '0.0.0',
    log,
    onUnlocked: () => turns.push('unlocked'),
    onLocked() {
      turns.push('locked');
      for (const tell of waiting.splice(0)) tell();
    },
  });
  const dialogs: Dialogs = {
    openFiles: async () => chosen.open,
    async saveFile({ suggestedName }) {
      chosen.suggestedName = suggestedName;
      return chosen.save;
    },
  };
  const paper: Paper = {
    async toPdf(html) {
      printed.push(html);
      return new TextEncoder().encode(`%PDF-1.7 of ${html.length} characters`);
    },
    async print(html) {
      printed.push(html);
      return true;
    },
  };
  const gateway = createGateway({
    isKnownWindow: (id) => id === 1,
    isUnlocked: casebook.isUnlocked,
    shell: shellUseCases({
      casebook,
      host,
      attempts,
      dialogs,
      paper,
      openFile: async (path) => {
        openedFiles.push(path);
        return true;
      },
    }),
    forward: host.call,
    log,
    checksAnswers: true,
  });
  const page = { origin: 'app://bundle', url: 'app://bundle/index.html', parent: null };
  const askAnything: TestShell['askAnything'] = (name, input) =>
    gateway({ sender: { id: 1 }, senderFrame: page }, name, structuredClone(input));
  // The gateway holds every answer against the contract, so its type is that of the name.
  const ask: TestShell['ask'] = (name, input) => askAnything(name, input) as Promise<Answer<WindowOutput<typeof name>>>;

  return {
    ask,
    async must(name, input) {
      const answer = await ask(name, input);
      if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    askAnything,
    casebook,
    chosen,
    printed,
    openedFiles,
    events,
    turns,
    logLines,
    folder,
    pass: (ms) => void (now += ms),
    hostRuns: () => hosts.started.some((child) => !hasEnded(child)),
    killHost: () => void hosts.started.at(-1)?.kill('SIGKILL'),
    nextLocked: () => new Promise((resolve) => void waiting.push(resolve)),
    async end() {
      await casebook.lock('quit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
