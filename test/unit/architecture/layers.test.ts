import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');

/** One line of code at a place where it must be refused, and the rule that refuses it. */
interface Plant {
  readonly file: string;
  readonly line: string;
  readonly rule: string;
}

const refusedImport = (file: string, from: string): Plant => ({
  file,
  line: `import { thing } from '${from}';\nexport const use = thing;`,
  rule: 'eslint(no-restricted-imports)',
});

const plants: readonly Plant[] = [
  refusedImport('electron/domain/a.ts', '../data/open.ts'),
  refusedImport('electron/domain/deadline/b.ts', '../../core/cases.ts'),
  refusedImport('electron/domain/c.ts', '../contract/table.ts'),
  refusedImport('electron/domain/d.ts', 'date-fns'),
  refusedImport('electron/domain/e.ts', 'node:fs'),
  refusedImport('electron/domain/f.ts', '../../renderer/ui/format.ts'),
  refusedImport('electron/domain/civil-date.ts', 'node:fs'),
  refusedImport('electron/domain/civil-date.ts', 'zod'),
  refusedImport('electron/contract/a.ts', '../core/cases.ts'),
  refusedImport('electron/contract/b.ts', '../data/sql.ts'),
  refusedImport('electron/contract/c.ts', 'electron'),
  refusedImport('electron/core/a.ts', 'electron'),
  refusedImport('electron/core/b.ts', '../main/window.ts'),
  refusedImport('electron/core/c.ts', '../data/sql.ts'),
  refusedImport('electron/core/d.ts', 'better-sqlite3'),
  refusedImport('electron/core/demo/e.ts', '../../host/host.ts'),
  refusedImport('electron/core/f.ts', 'date-fns'),
  refusedImport('electron/data/a.ts', '../core/cases.ts'),
  refusedImport('electron/data/repositories/b.ts', '../../report/html.ts'),
  refusedImport('electron/data/c.ts', '../contract/table.ts'),
  refusedImport('electron/data/d.ts', '../intake/email.ts'),
  refusedImport('electron/report/a.ts', '../data/open.ts'),
  refusedImport('electron/report/b.ts', '../intake/email.ts'),
  refusedImport('electron/report/c.ts', 'electron'),
  refusedImport('electron/intake/a.ts', '../data/open.ts'),
  refusedImport('electron/intake/b.ts', '../report/html.ts'),
  refusedImport('electron/intake/c.ts', '../core/cases.ts'),
  refusedImport('electron/host/a.ts', '../data/open.ts'),
  refusedImport('electron/host/b.ts', '../main/window.ts'),
  refusedImport('electron/cli/a.ts', '../data/open.ts'),
  refusedImport('electron/cli/b.ts', 'electron'),
  refusedImport('electron/cli/c.ts', '../host/host.ts'),
  refusedImport('electron/main/a.ts', '../core/cases.ts'),
  refusedImport('electron/main/b.ts', '../data/open.ts'),
  refusedImport('electron/main/c.ts', 'better-sqlite3'),
  refusedImport('electron/main/d.ts', '../host/host.ts'),
  refusedImport('electron/preload/a.ts', '../contract/table.ts'),
  refusedImport('electron/preload/b.ts', 'zod'),
  refusedImport('electron/preload/c.ts', '../domain/right.ts'),
  refusedImport('renderer/app/a.ts', '../../electron/core/cases.ts'),
  refusedImport('renderer/app/b.ts', '../../electron/data/open.ts'),
  refusedImport('renderer/app/c.ts', 'node:fs'),
  refusedImport('renderer/app/d.ts', 'electron'),
  refusedImport('renderer/app/e.ts', 'date-fns'),
  refusedImport('renderer/ui/a.ts', '../features/requests/page.ts'),
  refusedImport('renderer/api/a.ts', '../app/providers.ts'),
  refusedImport('renderer/features/requests/a.ts', '../breaches/page.ts'),
  refusedImport('renderer/features/requests/b.ts', '../../../electron/core/cases.ts'),
  refusedImport('renderer/features/requests/parts/c.ts', '../../breaches/page.ts'),
  {
    file: 'electron/domain/clock.ts',
    line: 'export const now = (): number => Date.now();',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    file: 'electron/domain/zone.ts',
    line: 'export const home = (): string | undefined => process.env.HOME;',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    file: 'electron/data/copy.ts',
    line: 'export const copy = (db: { serialize(): Uint8Array }): Uint8Array => db.serialize();',
    rule: 'eslint(no-restricted-properties)',
  },
  { file: 'electron/core/default.ts', line: 'export default 1;', rule: 'import(no-default-export)' },
  {
    file: 'electron/core/circle.ts',
    line: "import { two } from './circle-two.ts';\nexport const one = (): number => two();",
    rule: 'import(no-cycle)',
  },
  {
    file: 'electron/core/forgotten.ts',
    line: 'export function start(work: () => Promise<void>): void {\n  work();\n}',
    rule: 'typescript(no-floating-promises)',
  },
  {
    file: 'electron/core/choice.ts',
    line: "export function choose(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'a';\n  }\n  return '';\n}",
    rule: 'typescript(switch-exhaustiveness-check)',
  },
];

/** What the layers must be able to do; a rule that refuses these is too strict. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['electron/domain/deadline/fine.ts', "import { addDays } from '../civil-date.ts';\nexport const use = addDays;"],
  [
    'electron/contract/fine.ts',
    "import { z } from 'zod';\nimport { right } from '../domain/right.ts';\nexport const use = z.enum([right]);",
  ],
  ['electron/core/fine.ts', "import { openStore } from '../data/open.ts';\nexport const use = openStore;"],
  ['electron/data/repositories/fine.ts', "import { sql } from '../sql.ts';\nexport const use = sql;"],
  ['electron/main/fine.ts', "import type { Ports } from '../core/ports.ts';\nexport type Use = Ports;"],
  [
    'electron/preload/fine.ts',
    "import { ipcRenderer } from 'electron';\nimport type { Api } from '../contract/api.ts';\nexport const use = ipcRenderer as unknown as Api;",
  ],
  [
    'renderer/features/requests/fine.ts',
    "import { Page } from '../../ui/page.tsx';\nimport { form } from './form.ts';\nexport const use = [Page, form];",
  ],
];

const report = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })),
});

let sandbox = '';
let found: z.infer<typeof report>;

/** Every plant in a tree of its own, beside the real configuration; one run of the linter for all of them. */
beforeAll(async () => {
  sandbox = mkdtempSync(path.join(tmpdir(), 'layers-'));
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'electron/tsconfig.base.json']) {
    mkdirSync(path.dirname(path.join(sandbox, name)), { recursive: true });
    cpSync(path.join(root, name), path.join(sandbox, name));
  }
  for (const layer of ['electron', 'renderer', 'test', 'scripts']) {
    mkdirSync(path.join(sandbox, layer), { recursive: true });
    cpSync(path.join(root, layer, 'tsconfig.json'), path.join(sandbox, layer, 'tsconfig.json'));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(sandbox, 'node_modules'));
  for (const { file } of plants) {
    const lines = plants.filter((plant) => plant.file === file).map(({ line }) => line);
    write(file, lines.map((line, index) => line.replaceAll(/\b(thing|use)\b/g, `$1${index}`)).join('\n'));
  }
  for (const [file, line] of allowed) write(file, line);
  write('electron/core/circle-two.ts', "import { one } from './circle.ts';\nexport const two = (): number => one();");
  found = report.parse(JSON.parse(await lint(sandbox)));
}, 120_000);

afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(sandbox, file)), { recursive: true });
  writeFileSync(path.join(sandbox, file), `${text}\n`);
}

/** The linter's report as JSON. It ends with 1 because it finds something. */
function lint(folder: string): Promise<string> {
  const program = path.join(root, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, '--format', 'json', 'electron', 'renderer'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_error, stdout) => resolve(stdout),
    );
  });
}

test('the linter looked at every planted file', () => {
  const planted = new Set([...plants.map(({ file }) => file), ...allowed.map(([file]) => file)]);
  expect(found.number_of_files).toBe(planted.size + 1);
});

test.each(plants)('$file is refused: $line', ({ file, rule }) => {
  const expected = plants.filter((plant) => plant.file === file && plant.rule === rule).length;
  const codes = found.diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
  expect(codes.filter((code) => code === rule)).toHaveLength(expected);
});

test.each(allowed)('%s may import what it does', (file) => {
  const codes = found.diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
  expect(codes.filter((code) => code?.includes('restricted'))).toEqual([]);
});
