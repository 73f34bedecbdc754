import { appBench } from './app.bench.ts';
import { deadlineBench } from './deadline.bench.ts';
import type { Row } from './row.ts';
import { storeBench } from './store.bench.ts';
import { build } from '../../scripts/build.ts';
import { withDisplay } from '../../scripts/display.ts';
import { main } from '../../scripts/run.ts';
import { resolveRuntime } from '../../scripts/runtime.ts';

/**
 * `npm run bench [-- deadline|store|app]`: the performance budget, each row beside its own baseline of the same run. It
 * prints and judges nothing: a shared machine is no stopwatch.
 */
async function bench(words: readonly string[]): Promise<void> {
  const wanted = (part: string): boolean => words.length === 0 || words.includes(part);
  if (wanted('deadline')) show(await deadlineBench());
  if (wanted('store')) show(await storeBench());
  if (!wanted('app')) return;
  const runtime = await resolveRuntime();
  await build();
  await withDisplay(async (environment) => {
    Object.assign(process.env, environment);
    for await (const row of appBench(runtime)) show([row]);
  });
}

function show(rows: readonly Row[]): void {
  for (const { name, value, baseline, ratio, budget } of rows) {
    const against = baseline === undefined ? '' : `  against ${baseline}`;
    const times = ratio === undefined ? '' : `  ratio ${ratio.toFixed(2)}`;
    process.stdout.write(`${name}: ${value}${against}${times}  (budget ${budget})\n`);
  }
}

if (import.meta.main) await main(() => bench(process.argv.slice(2)));
