import type { Answer } from '../contract/errors.ts';
import { intakeKeys } from '../data/repositories/intake-keys.ts';
import { organisation } from '../data/repositories/organisation.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import { readJsonCase } from '../intake/json-case.ts';
import { caseInputOf } from './case-from-draft.ts';
import { createCaseIn } from './create-case.ts';
import { fail } from './failure.ts';
import { takeInMessage } from './take-in-message.ts';
import type { Casebook } from './use-case.ts';

/** One new case from a JSON file. The same file gives the case that it gave before. */
export function addCaseFile(
  casebook: Casebook,
  kind: CaseKind,
  content: Uint8Array,
): Answer<{ ref: string; already: boolean }> {
  const now = casebook.now();
  const home = casebook.store.read((db) => organisation.get(db));
  const read = readJsonCase(content, { kind, zone: home.zone });
  if (!read.ok) {
    const issues = read.error.issues.map(({ path, note }) => (path === '' ? note : `${path}: ${note}`));
    return fail('not-a-case-file', { sentence: issues.join('\n') });
  }
  const draft = read.value;
  return casebook.store.transact(casebook.actor, 'case.create', (db): Answer<{ ref: string; already: boolean }> => {
    const earlier = intakeKeys.find(db, draft.sourceKey);
    if (earlier !== undefined) return { ok: true, value: { ref: earlier.ref, already: true } };
    const input = caseInputOf(draft, home, null);
    if (input === undefined) {
      return fail('not-a-case-file', { sentence: 'received: The file does not say when the case was received.' });
    }
    const record = createCaseIn(db, input, casebook.actor, now);
    if (!record.ok) return record;
    const taken = takeInMessage(db, record.value.id, draft, casebook.actor, now);
    return taken.ok ? { ok: true, value: { ref: record.value.ref, already: false } } : taken;
  });
}
