import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiError } from '../../electron/contract/errors.ts';
import type { Answer } from '../../electron/contract/errors.ts';
import type { Operation } from '../../electron/contract/operation.ts';
import { coreOperations } from '../../electron/contract/table.ts';
import { accessRequest, testCasebook } from '../support/casebook.ts';
import type { TestCasebook } from '../support/casebook.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

/** Making and opening a casebook derives a key for most of a second each time; test/contract/lifecycle covers them. */
const slow = new Set(['host.create', 'host.open', 'host.recover', 'host.changePassphrase', 'host.renewRecovery']);
/** The same values in every run; a failure prints the one that failed. */
const seed = 20_261_123;
/** What writes where it is told to; the paths here lead nowhere. */
const nowhere = '/nonexistent/folder/file';

const operations: (readonly [string, Operation])[] = Object.entries(coreOperations);

let casebook: TestCasebook;
let caseId: string;
let version: number;
beforeAll(async () => {
  casebook = await testCasebook();
  ({ id: caseId, version } = await casebook.must('case.create', accessRequest()));
});
afterAll(() => casebook.end());

function isEnvelope(answer: Answer<unknown>): boolean {
  return answer.ok ? 'value' in answer : apiError.safeParse(answer.error).success;
}

/** A valid input that more often than chance is about the case that is there. */
function aboutTheCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return {
    ...value,
    ...('caseId' in value ? { caseId } : {}),
    ...('version' in value && 'caseId' in value ? { version } : {}),
    ...('path' in value ? { path: nowhere } : {}),
    ...('folder' in value ? { folder: nowhere } : {}),
  };
}

describe.each(operations.filter(([name]) => !slow.has(name)))('%s', (name, { input, output }) => {
  test('answers every valid input with an envelope of the contract, and never with a bug', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(input), fc.boolean(), async (value, known) => {
        const asked = known ? aboutTheCase(value) : withoutPaths(value);
        const answer = await casebook.core.call(name, structuredClone(asked));
        if (answer.ok) {
          expect(output.safeParse(answer.value)).toMatchObject({ success: true });
          version = versionIn(answer.value) ?? version;
        } else {
          expect(apiError.safeParse(answer.error).success).toBe(true);
          expect(answer.error.code).not.toBe('internal');
        }
      }),
      { numRuns: 25, seed },
    );
  });
});

describe('anything at all', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true });

  test.each(operations)('%s answers it with an envelope', async (name, { input }) => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        if (input.safeParse(value).success) return;
        expect(await casebook.core.call(name, value)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      }),
      { numRuns: 50, seed },
    );
  });

  test('no name reaches anything that is not an operation', async () => {
    const inherited = fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty');
    await fc.assert(
      fc.asyncProperty(fc.oneof(inherited, fc.string()), anything, async (name, value) => {
        const answer = await casebook.core.call(name, value);
        expect(isEnvelope(answer)).toBe(true);
        expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
      }),
      { seed },
    );
  });
});

test('the casebook is whole after all of it', async () => {
  const { findings } = await casebook.must('doctor.run', {});
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(await casebook.must('audit.verify', {})).toMatchObject({ valid: true });
});

function withoutPaths(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'path' in value ? { ...value, path: nowhere } : value;
}

function versionIn(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== caseId) return undefined;
  return 'version' in value && typeof value.version === 'number' ? value.version : undefined;
}
