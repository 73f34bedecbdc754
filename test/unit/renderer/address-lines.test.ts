import { expect, test } from 'vitest';

import { addressLines } from '../../../renderer/features/suppression/address-lines.ts';

test('e-mail addresses are found wherever they stand, each once', () => {
  const csv = 'name,email\n"Finch, Rosa",rosa@mail.example\nOmar <omar@mail.example>; rosa@mail.example\r\n';
  expect(addressLines('email', csv)).toEqual(['rosa@mail.example', 'omar@mail.example']);
});

test('telephone numbers are the cells with seven digits or more', () => {
  expect(addressLines('phone', 'Rosa,+44 20 7946 0000,12\n"0161 496 0000"')).toEqual([
    '+44 20 7946 0000',
    '0161 496 0000',
  ]);
});

test('a postal address is a line', () => {
  expect(addressLines('post', '1 High Street, Leeds, LS1 1AA\n\n1 High Street, Leeds, LS1 1AA')).toEqual([
    '1 High Street, Leeds, LS1 1AA',
  ]);
});

test('nothing typed is no address', () => {
  expect(addressLines('email', ' \n')).toEqual([]);
  expect(addressLines('phone', '')).toEqual([]);
  expect(addressLines('post', '\r\n \n')).toEqual([]);
});
