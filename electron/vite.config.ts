import { defineConfig, type UserConfig } from 'vite';

/** The programs of this folder, each built into one folder of its own: `vite build --config … --mode host`. */
const entries: Readonly<Record<string, string>> = {
  main: 'main/main.ts',
  host: 'host/host.ts',
  preload: 'preload/preload.ts',
  cli: 'cli/casebook.ts',
  // Not shipped: what `casebook report` in the source tree prints with.
  print: 'main/print-entry.ts',
};

export default defineConfig(({ mode }): UserConfig => {
  const entry = entries[mode];
  if (entry === undefined) throw new Error(`--mode must be one of ${Object.keys(entries).join(', ')}`);
  return {
    root: import.meta.dirname,
    mode: 'production',
    publicDir: false,
    // The driver holds a native addon and stays a package of its own; everything else is bundled.
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: entry,
      outDir: `../dist/${mode}`,
      emptyOutDir: true,
      target: 'node20',
      sourcemap: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: mode === 'preload' ? preloadOutput : moduleOutput },
    },
  };
});

const moduleOutput = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
} as const;

/** A sandboxed preload script is one CommonJS file that can require nothing but Electron. */
const preloadOutput = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  codeSplitting: false,
} as const;
