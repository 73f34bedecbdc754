import { describe, expect, test } from 'vitest';

import uk from '../../../resources/rule-packs/uk.json' with { type: 'json' };
import { readRulePack, rulePackOf, rulePacks } from '../../../electron/core/rule-packs.ts';
import { casePlaces } from '../../../electron/domain/place.ts';

describe('rule packs', () => {
  test.each(casePlaces)('$code has rules with sources', ({ code }) => {
    const pack = rulePackOf(code);
    expect(pack.places).toContain(code);
    expect(pack.version).toMatch(/^\d{4}\.\d{2}-\d+$/u);
    for (const rule of pack.rules) expect(rule.source.length).toBeGreaterThan(5);
  });
  test('the union of the nations has no law', () => {
    expect(() => rulePackOf('GB')).toThrow(RangeError);
  });
  test('no rule is unconfirmed', () => {
    const marks = new Set(rulePacks.flatMap((pack) => pack.rules.map((rule) => rule.certainty)));
    expect([...marks].toSorted()).toEqual(['known-text', 'regulator', 'secondary', 'statute']);
  });
  test('every right of the United Kingdom and the Union has a duty', () => {
    expect(Object.keys(rulePackOf('GB-ENG').rights)).toHaveLength(9);
    expect(Object.keys(rulePackOf('IE').rights)).toHaveLength(9);
  });

  const [access] = uk.rules;
  test.each([
    { why: 'an unconfirmed rule', change: { rules: [{ ...access, certainty: 'unconfirmed' }] }, says: 'certainty' },
    { why: 'a rule without a source', change: { rules: [{ ...access, source: '' }] }, says: 'source' },
    {
      why: 'two rules in force on a day',
      change: { rules: [...uk.rules, access] },
      says: 'Two rules of the duty "access"',
    },
    { why: 'a promised duty without a rule', change: { rights: { access: 'opt-out' } }, says: '"opt-out" has no rule' },
    { why: 'a date that does not exist', change: { capturedOn: '2026-02-30' }, says: 'capturedOn' },
    { why: 'an unknown setting', change: { settings: { ...uk.settings, luck: 1 } }, says: 'luck' },
    {
      why: 'a breach due in no hours',
      change: { rules: uk.rules.map((rule) => (rule.shape === 'hours' ? { ...rule, hours: 0 } : rule)) },
      says: 'hours',
    },
    {
      why: 'a day rule in hours',
      change: { rules: [...uk.rules.slice(1), { ...access, period: { unit: 'hours', length: 3 } }] },
      says: 'in hours but ends on a day',
    },
  ])('a pack with $why is refused by name', ({ change, says }) => {
    expect(() => readRulePack('broken', { ...uk, ...change })).toThrow(/"broken"/u);
    expect(() => readRulePack('broken', { ...uk, ...change })).toThrow(says);
  });
});
