import { expect, test } from 'vitest';

import { actionOf } from '../../../renderer/app/keyboard.ts';
import { goToKeys } from '../../../renderer/features/keys/key-list.ts';

const plain = { ctrl: false, alt: false, typing: false, inDialog: false, afterG: false };

test.each([
  { why: 'Ctrl+N logs', pressed: { ...plain, key: 'n', ctrl: true }, expected: 'log' },
  { why: 'with Caps Lock too', pressed: { ...plain, key: 'N', ctrl: true }, expected: 'log' },
  { why: 'also from a field', pressed: { ...plain, key: 'k', ctrl: true, typing: true }, expected: 'find' },
  { why: 'nothing opens over a dialog', pressed: { ...plain, key: 'n', ctrl: true, inDialog: true }, expected: null },
  { why: 'locking works over a dialog', pressed: { ...plain, key: 'l', ctrl: true, inDialog: true }, expected: 'lock' },
  { why: 'and while typing', pressed: { ...plain, key: 'l', ctrl: true, typing: true }, expected: 'lock' },
  { why: '? shows the keys', pressed: { ...plain, key: '?' }, expected: 'help' },
  { why: '? is text in a field', pressed: { ...plain, key: '?', typing: true }, expected: null },
  { why: 'a letter after G', pressed: { ...plain, key: 'r', afterG: true }, expected: { goTo: '/requests' } },
  { why: 'the same letter alone', pressed: { ...plain, key: 'r' }, expected: null },
  { why: 'an unknown letter after G', pressed: { ...plain, key: 'x', afterG: true }, expected: null },
  { why: 'Alt+Left goes back', pressed: { ...plain, key: 'ArrowLeft', alt: true }, expected: 'back' },
  {
    why: 'but not out of a dialog',
    pressed: { ...plain, key: 'ArrowLeft', alt: true, inDialog: true },
    expected: null,
  },
  { why: 'Alt belongs to the menus', pressed: { ...plain, key: 'l', ctrl: true, alt: true }, expected: null },
] as const)('$why', ({ pressed, expected }) => {
  expect(actionOf(pressed)).toEqual(expected);
});

test('each letter goes to one place', () => {
  expect(new Set(goToKeys.map(({ letter }) => letter)).size).toBe(goToKeys.length);
});
