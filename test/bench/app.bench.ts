import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElectronApplication } from 'playwright-core';

import { answerDialogs, journeyPassphrase, unlock } from '../../scripts/journey.ts';
import { builtApp, launchApp } from '../../scripts/launch.ts';
import type { Program } from '../../scripts/launch.ts';
import { inRoot } from '../../scripts/paths.ts';
import { run } from '../../scripts/run.ts';
import { runtimeEnvironment } from '../../scripts/runtime.ts';
import type { Runtime } from '../../scripts/runtime.ts';
import { row } from './row.ts';
import type {} from '../../renderer/api/window.ts';
import type { Row } from './row.ts';
import { p95Ms } from './timing.ts';

const times = 5;

/** An Electron program that does nothing but open an empty window: what the app is measured against. */
function emptyApp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.cjs' }));
  writeFileSync(
    join(folder, 'main.cjs'),
    "const { app, BrowserWindow } = require('electron');\n" +
      "app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<title>empty</title>'));\n",
  );
  return folder;
}

/** A profile with a casebook of so many made-up cases. */
async function profileWith(cases: number): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'casebook-bench-profile-'));
  const env = { ...process.env, CASEBOOK_PASSPHRASE: journeyPassphrase };
  const words = ['demo', '--cases', String(cases), '--store', join(profile, 'casebook')];
  await run(process.execPath, [inRoot('electron/cli/casebook.ts'), ...words], { env, output: 'keep' });
  return profile;
}

/** Milliseconds from the start of the process until the first window has loaded. */
async function startMs(program: Program, profile: string): Promise<number> {
  const began = performance.now();
  const app = await launchApp(program, { profile });
  await app.page.waitForLoadState('load');
  const took = performance.now() - began;
  await app.close();
  return took;
}

/** The memory of every process of the app together, in MiB. */
async function memoryMiB(electron: ElectronApplication): Promise<number> {
  return await electron.evaluate(
    ({ app }) => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024,
  );
}

function median(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

/** The rows of the budget that need the running app: start, memory, keystroke to painted results, printing. */
export async function* appBench(runtime: Runtime): AsyncGenerator<Row> {
  const empty = emptyApp(mkdtempSync(join(tmpdir(), 'empty-app-')));
  const emptyProgram: Program = { executable: runtime.executable, args: [empty], env: runtimeEnvironment(runtime) };
  const program = builtApp(runtime);
  const profile = await profileWith(10_000);
  const large = await profileWith(100_000);
  const blank = mkdtempSync(join(tmpdir(), 'empty-profile-'));
  try {
    const starts = { empty: [] as number[], app: [] as number[] };
    for (let time = 0; time < times; time += 1) {
      starts.empty.push(await startMs(emptyProgram, blank));
      starts.app.push(await startMs(program, profile));
    }
    const [baseline, value] = [median(starts.empty), median(starts.app)];
    yield row('start to the unlock page, 10,000 cases (ms)', value, '<= 1.5 x an empty window', baseline);
    yield await unlockRow(program, profile, baseline);
    const emptyRun = await launchApp(emptyProgram, { profile: blank });
    const emptyMemory = await memoryMiB(emptyRun.electron);
    await emptyRun.close();
    yield* await largeRows(program, large, emptyMemory);
    yield await pdfRow(program, profile);
  } finally {
    for (const folder of [profile, large, blank, empty]) rmSync(folder, { recursive: true, force: true });
  }
}

/** From the unlock button to a list that can be worked with. The key derivation is slow on purpose and part of it. */
async function unlockRow(program: Program, profile: string, baseline: number): Promise<Row> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const { page, close } = await launchApp(program, { profile });
    await page.getByLabel('Passphrase', { exact: true }).fill(journeyPassphrase);
    await page.evaluate(() => (location.hash = '#/requests'));
    const began = performance.now();
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('row').nth(5).waitFor();
    taken.push(performance.now() - began);
    await close();
  }
  const value = median(taken);
  return row('unlock to a usable list, key derivation included (ms)', value, 'shown beside the empty window', baseline);
}

async function largeRows(program: Program, profile: string, emptyMemory: number): Promise<readonly Row[]> {
  const { electron, page, close } = await launchApp(program, { profile });
  try {
    await unlock(page);
    await page.evaluate(() => (location.hash = '#/requests'));
    await page.getByRole('row').nth(5).waitFor();
    const memory = await memoryMiB(electron);
    const keystrokes = await keystrokesMs(page);
    return [
      row('memory with 100,000 cases in the list (MiB)', memory, '<= 1.5 x an empty window', emptyMemory),
      row('keystroke to painted results, 100,000 cases, p95 (ms)', p95Ms(keystrokes), '<= 50 ms'),
    ];
  } finally {
    await close();
  }
}

/** For each letter typed into the search box: milliseconds until the frame after the results for it stands. */
async function keystrokesMs(page: Awaited<ReturnType<typeof launchApp>>['page']): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const word of ['okafor', 'pemberton', 'invoices', 'laptop']) {
    await page.keyboard.press('Control+k');
    for (const letter of word) {
      const painted = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let began = 0;
            document.addEventListener('input', () => (began = performance.now()), { once: true, capture: true });
            // A letter that changes no result paints nothing; it is left out of the figure.
            const unchanged = setTimeout(() => resolve(-1), 1_000);
            const observer = new MutationObserver(() => {
              if (began === 0) return;
              requestAnimationFrame(() => {
                observer.disconnect();
                clearTimeout(unchanged);
                resolve(performance.now() - began);
              });
            });
            observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          }),
      );
      await page.keyboard.press(letter);
      const ms = await painted;
      if (ms >= 0) taken.push(ms);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  return taken;
}

/** A case report as PDF, from the choice in the window to the file, beside an empty page printed by the same app. */
export async function pdfRow(program: Program, profile: string): Promise<Row> {
  const { electron, page, close } = await launchApp(program, { profile });
  const file = join(profile, 'report.pdf');
  try {
    await unlock(page);
    await answerDialogs(electron, { save: file });
    const value = await page.evaluate(async () => {
      const list = await window.api.call('case.find', { text: 'SR', limit: 1 });
      const caseId = list.ok ? list.value.rows[0]?.caseId : undefined;
      if (caseId === undefined) throw new Error('no case');
      const began = performance.now();
      const saved = await window.api.call('report.save', { caseId, format: 'pdf' });
      if (!saved.ok) throw new Error(saved.error.code);
      return performance.now() - began;
    });
    const baseline = await electron.evaluate(async ({ BrowserWindow }) => {
      const began = performance.now();
      const window = new BrowserWindow({ show: false });
      await window.loadURL('app://bundle/none');
      await window.webContents.printToPDF({});
      window.destroy();
      return performance.now() - began;
    });
    return row('case report as PDF (ms)', value, '<= 2 x printing an empty page', baseline);
  } finally {
    await close();
  }
}
