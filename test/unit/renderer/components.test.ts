import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

import { components } from '../../../renderer/features/settings/components.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

test('the list of components names every dependency with the licence of its own package', () => {
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(read('package.json'));
  const expected = [...Object.keys(dependencies), 'electron'].toSorted().map((name) => ({
    name,
    licence: z.object({ license: z.string() }).parse(read(`node_modules/${name}/package.json`)).license,
  }));
  expect(components).toEqual(expected);
});
