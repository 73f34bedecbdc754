import { expect, test } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';

import { menuTemplate } from '../../../electron/main/menu.ts';

function roles(items: readonly MenuItemConstructorOptions[]): string[] {
  return items.flatMap(({ role, submenu }) => [
    ...(role === undefined ? [] : [role]),
    ...(Array.isArray(submenu) ? roles(submenu) : []),
  ]);
}

const parts = { isMac: false, inDevelopment: false, lock: () => undefined };

test('an installed program offers no reloading and no developer tools', () => {
  expect(roles(menuTemplate(parts))).toEqual(['quit', 'resetZoom', 'zoomIn', 'zoomOut']);
  expect(roles(menuTemplate({ ...parts, isMac: true }))).toEqual([
    'appMenu',
    'close',
    'editMenu',
    'resetZoom',
    'zoomIn',
    'zoomOut',
  ]);
  expect(roles(menuTemplate({ ...parts, inDevelopment: true }))).toContain('toggleDevTools');
});

test('Lock shows its key and leaves it to the page', () => {
  let locked = 0;
  const [file] = menuTemplate({ ...parts, lock: () => void (locked += 1) });
  const lock = Array.isArray(file?.submenu) ? file.submenu[0] : undefined;
  expect(lock).toMatchObject({ accelerator: 'CmdOrCtrl+L', registerAccelerator: false });
  // Electron passes its own objects, which the item does not look at.
  (lock?.click as (() => void) | undefined)?.();
  expect(locked).toBe(1);
});
