import { expect, test } from 'vitest';

import { inRoot } from '../../../scripts/paths.ts';
import { attempt } from '../../../scripts/run.ts';
import { installLine } from '../../../scripts/system.ts';

test.runIf(process.platform === 'linux')('npm start without a display says so and names the tour', async () => {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const { code, output } = await attempt(process.execPath, [inRoot('scripts/start.ts')], { env, output: 'keep' });
  expect(code).toBe(1);
  expect(output).toContain('no display');
  expect(output).toContain('npm run tour');
  expect(output).not.toContain('    at ');
});

test('the line for missing packages can be run as it stands', () => {
  expect(installLine(['xvfb', 'libgbm1'])).toBe(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb libgbm1',
  );
});
