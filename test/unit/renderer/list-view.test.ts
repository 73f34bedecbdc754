import { expect, test } from 'vitest';

import {
  isFiltered,
  listQuery,
  pageInput,
  parseListView,
  usualView,
} from '../../../renderer/features/cases/list-view.ts';
import type { ListView } from '../../../renderer/features/cases/list-view.ts';

const owner = '0190f0a0-0000-7000-8000-000000000001';

test('a view survives its address', () => {
  const view: ListView = {
    states: ['open', 'closed'],
    due: 'overdue',
    right: 'erasure',
    ownerId: owner,
    tag: 'spring-clean',
    search: 'O’Brien & Söhne',
    sort: 'ref',
    direction: 'desc',
    page: 3,
    at: owner,
  };
  expect(parseListView(listQuery(view).slice(1))).toEqual(view);
});

test('the usual view has an empty address', () => {
  expect(listQuery(usualView)).toBe('?');
  expect(parseListView('')).toEqual(usualView);
});

test.each([
  { query: 'due=tomorrow&sort=colour&right=sleep', why: 'words the list does not know' },
  { query: 'page=0', why: 'a page before the first' },
  { query: 'page=one', why: 'a page that is no number' },
  { query: 'direction=sideways', why: 'a direction that is none' },
])('$why leave the list as usual', ({ query }) => {
  expect(parseListView(query)).toEqual(usualView);
});

test('a page of a list is asked for by its offset, without the filters that are off', () => {
  expect(pageInput('breach', { ...usualView, page: 2, search: ' okafor ' })).toEqual({
    kind: 'breach',
    states: ['open', 'answered'],
    due: 'any',
    search: 'okafor',
    sort: 'due',
    direction: 'asc',
    offset: 100,
    limit: 50,
  });
  expect(pageInput(undefined, usualView)).not.toHaveProperty('kind');
});

test('the state alone is no filter that hides a case unexpectedly', () => {
  expect(isFiltered({ ...usualView, states: ['closed'] })).toBe(false);
  expect(isFiltered({ ...usualView, search: '  ' })).toBe(false);
  expect(isFiltered({ ...usualView, due: 'today' })).toBe(true);
});
