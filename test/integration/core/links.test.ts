import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { CoreInput } from '../../../electron/contract/table.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
import { listPage } from '../../../electron/data/repositories/case-list.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

const today = civilDate('2026-11-23');
const at = ({ id, version }: CaseDetail) => ({ caseId: id, version });

async function logged(change: Partial<CoreInput<'case.create'>> = {}): Promise<CaseDetail> {
  return await book.must('case.create', accessRequest(change));
}

function person(name: string, more: { email?: string; phone?: string; address?: string } = {}) {
  return { email: '', phone: '', address: '', ...more, name };
}

async function loggedFor(
  name: string,
  more: { email?: string; phone?: string; address?: string } = {},
): Promise<CaseDetail> {
  return await logged({ people: [{ ...person(name, more), kind: 'person', role: 'data-subject' }] });
}

const page: CoreInput<'case.page'> = {
  states: [],
  due: 'any',
  search: '',
  sort: 'ref',
  direction: 'asc',
  offset: 0,
  limit: 50,
};

describe('earlier requests of a person', () => {
  test('are found under other spellings and addresses, with the reasons, the most alike first', async () => {
    const same = await loggedFor('Siobhán Quinlan-Reyes', {
      email: 'siobhan@mail.example',
      address: '4 Weir Road, Leeds LS1 4AB',
    });
    const typo = await loggedFor('Siobhan Quinlan Reyas');
    const moved = await loggedFor('S. Reyes', { address: 'Weir Rd 4, LEEDS LS14AB' });
    await loggedFor('Sam Quilter');
    const { matches } = await book.must('person.matches', {
      ...person('Dr Siobhan Quinlan-Reyes', {
        email: 'Siobhan+news@mail.example',
        address: '4 Weir Road Leeds LS1 4AB',
      }),
      limit: 10,
    });
    expect(matches.map(({ ref }) => ref)).toEqual([same.ref, moved.ref, typo.ref]);
    expect(matches[0]).toMatchObject({ score: 100 });
    expect(matches[0]?.reasons.map(({ code }) => code)).toEqual(['same-email', 'same-name', 'same-address']);
    expect(matches[1]?.reasons.map(({ text }) => text)).toEqual([
      'The same surname with a matching initial',
      'The same postcode',
    ]);
    expect(matches[2]?.reasons.map(({ code }) => code)).toEqual(['similar-name']);
  });

  test('leave out the case itself, complaints, and everybody when nothing is known', async () => {
    const made = await loggedFor('Unique Peregrine');
    await logged({
      kind: 'complaint',
      rights: [],
      people: [{ ...person('Unique Peregrine'), kind: 'person', role: 'complainant' }],
    });
    const found = await book.must('person.matches', {
      ...person('Unique Peregrine'),
      exceptCaseId: made.id,
      limit: 10,
    });
    expect(found.matches).toEqual([]);
    expect((await book.must('person.matches', { ...person(''), limit: 10 })).matches).toEqual([]);
  });
});

describe('links and tags', () => {
  test('a link is seen from both cases, once, and never to itself', async () => {
    const [request, complaint] = [await logged(), await logged({ kind: 'complaint', rights: [] })];
    const link = { otherId: request.id, kind: 'complaint-about', note: 'Late answer' } as const;
    const linked = await book.must('link.add', { ...at(complaint), ...link });
    expect(await book.may('link.add', { ...at(linked), ...link })).toMatchObject({
      ok: false,
      error: { code: 'already-exists' },
    });
    expect(await book.may('link.add', { ...at(linked), ...link, otherId: linked.id })).toMatchObject({
      ok: false,
      error: { code: 'same-case' },
    });
    const [seen] = (await book.must('request.work', { caseId: request.id })).links;
    expect(seen).toMatchObject({ own: false, kind: 'complaint-about', otherRef: complaint.ref, note: 'Late answer' });
    await book.must('link.remove', { ...at(linked), linkId: seen?.id ?? '' });
    expect((await book.must('request.work', { caseId: request.id })).links).toEqual([]);
  });

  test('a tag is one however it is typed, and filters a list', async () => {
    const made = await logged();
    await logged();
    const tagged = await book.must('tag.set', { ...at(made), tags: ['Spring  Incident', 'spring incident', 'HR'] });
    expect((await book.must('request.work', { caseId: made.id })).tags).toEqual(['hr', 'spring incident']);
    const listed = await book.must('case.page', { ...page, tag: 'spring incident' });
    expect([listed.total, listed.rows.map(({ ref }) => ref)]).toEqual([1, [made.ref]]);
    const query = { ...page, search: '', tag: 'spring incident', window: {} };
    const plan = book.core.casebook()?.store.read((db) => db.explain(listPage(query)).map(({ detail }) => detail));
    expect(plan?.filter((step) => step.includes('case_index_by'))).toEqual([]);
    expect(plan?.filter((step) => step.includes('case_tag_by_tag'))).toHaveLength(9);
    await book.must('tag.set', { ...at(tagged), tags: ['hr'] });
    expect((await book.must('tag.list', {})).tags).toEqual([{ tag: 'hr', cases: 1 }]);
    expect((await book.must('case.page', { ...page, tag: 'spring incident' })).total).toBe(0);
  });
});

describe('bulk actions', () => {
  test('change what can be changed and name what cannot, with the reason', async () => {
    const [fresh, late, stale, complaint] = [
      await logged(),
      await logged({ receivedOn: civilDate('2026-10-01') }),
      await logged(),
      await logged({ kind: 'complaint', rights: [] }),
    ];
    await book.must('note.add', { caseId: stale.id, body: 'Seen' });
    await book.must('tag.set', { ...at(stale), tags: ['changed meanwhile'] });
    const input = { sentOn: today, reason: 'number-of-requests', note: 'After the incident of 1 November' } as const;
    const result = await book.must('bulk.extend', {
      ...input,
      targets: [fresh, late, stale, complaint, fresh].map(at),
    });
    expect(result.changed).toBe(1);
    expect(result.refused.map(({ ref, error }) => [ref, error.code])).toEqual([
      [late.ref, 'contradiction'],
      [stale.ref, 'conflict'],
      [complaint.ref, 'not-a-request'],
    ]);
    const extended = await book.must('case.open', { caseId: fresh.id });
    expect(extended.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2027-02-22');
    expect((await book.must('case.open', { caseId: late.id })).version).toBe(late.version);
  });

  test('assign and tag keep the rest of each case', async () => {
    const made = [await logged({ title: 'One' }), await logged({ title: 'Two' })];
    const [officer] = (await book.must('officer.list', {})).officers;
    const result = await book.must('bulk.assign', { targets: made.map(at), ownerId: officer?.id ?? null });
    expect(result).toEqual({ changed: 2, refused: [] });
    const again = await Promise.all(made.map(({ id }) => book.must('case.open', { caseId: id })));
    expect(again.map(({ title, owner, summary }) => [title, owner, summary])).toEqual(
      made.map(({ title, summary }) => [title, 'Maya Sterne', summary]),
    );
    await book.must('bulk.tag', { targets: again.map(at), add: ['Surge'], remove: [] });
    expect((await book.must('case.page', { ...page, tag: 'surge' })).total).toBe(2);
    expect(await book.may('bulk.assign', { targets: again.map(at), ownerId: made[0]?.id ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('duplicates are closed, linked to the one that is worked on, and lose nothing', async () => {
    const [original, copy] = [await logged(), await logged()];
    const result = await book.must('bulk.closeDuplicates', {
      targets: [original, copy].map(at),
      originalId: original.id,
      reason: 'Sent twice',
    });
    expect(result.refused.map(({ error }) => error.code)).toEqual(['same-case']);
    const closed = await book.must('case.open', { caseId: copy.id });
    expect([closed.state, closed.outcome]).toEqual(['closed', `Duplicate of ${original.ref}: Sent twice`]);
    expect(closed.clockEvents).toHaveLength(1);
    expect((await book.must('request.work', { caseId: copy.id })).links).toMatchObject([
      { kind: 'duplicate-of', otherRef: original.ref, own: true },
    ]);
  });
});

describe('a surge', () => {
  test('gives many like requests one answer, each on its own clock and by its own guards', async () => {
    const group = await book.must('surge.add', {
      name: 'Breach of November',
      description: '',
      sharedAnswer: 'Your e-mail address was in the file; nothing else.',
    });
    expect(
      await book.may('surge.add', { name: 'Breach of November', description: '', sharedAnswer: '' }),
    ).toMatchObject({ ok: false, error: { code: 'name-taken' } });
    const members = [
      await logged({ receivedOn: civilDate('2026-11-10') }),
      await logged({ receivedOn: civilDate('2026-11-12') }),
    ];
    await book.must('surge.join', { targets: members.map(at), groupId: group.id });
    const opened = await book.must('surge.open', { groupId: group.id });
    expect(opened.group).toMatchObject({ cases: 2, open: 2 });
    expect(opened.members.map(({ dueOn }) => dueOn)).toEqual(['2026-12-10', '2026-12-14']);
    const [first] = opened.members;
    const skip = { reasons: 'Known customer', decidedBy: 'Maya Sterne', decidedOn: today };
    await book.must('identity.skip', { caseId: first?.caseId ?? '', version: first?.version ?? 0, ...skip });
    const now = (await book.must('surge.open', { groupId: group.id })).members.map(({ caseId, version }) => ({
      caseId,
      version,
    }));
    const result = await book.must('surge.answer', { targets: now, groupId: group.id, answeredOn: today });
    expect(result.changed).toBe(1);
    expect(result.refused.map(({ error }) => error.code)).toEqual(['steps-missing']);
    const answered = await book.must('case.open', { caseId: first?.caseId ?? '' });
    expect(answered).toMatchObject({ state: 'answered', outcome: group.sharedAnswer });
    expect((await book.must('surge.list', {})).groups).toMatchObject([{ cases: 2, open: 1 }]);
  });
});

test('after all of this every cached line equals its derivation, and the audit chain holds', async () => {
  expect(book.core.casebook()?.store.read(staleCases)).toEqual([]);
  expect((await book.must('audit.verify', {})).valid).toBe(true);
});
