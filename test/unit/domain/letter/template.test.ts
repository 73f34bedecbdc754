import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleanValue, gapsIn, merge } from '../../../../electron/domain/letter/merge.ts';
import type { MergeValues } from '../../../../electron/domain/letter/merge.ts';
import { letterBlocks } from '../../../../electron/domain/letter/letter-text.ts';
import type { KnownField } from '../../../../electron/domain/letter/template-node.ts';
import { faultSentence, parseTemplate, templateLimits } from '../../../../electron/domain/letter/template-parse.ts';

const fields: readonly KnownField[] = [
  { name: 'case.reference', form: 'line' },
  { name: 'subject.name', form: 'line' },
  { name: 'refusal.reasons', form: 'text' },
  { name: 'law.uk', form: 'flag' },
  { name: 'due.on', form: 'line' },
  { name: 'rights.all', form: 'list', items: ['name', 'reason'] },
];

function parsed(text: string) {
  const read = parseTemplate(text, fields);
  if (!read.ok) throw new Error(read.error.map(faultSentence).join('\n'));
  return read.value;
}

function merged(text: string, values: MergeValues) {
  return merge(parsed(text), values, (name) => name);
}

describe('a template', () => {
  test.each([
    { why: 'a field', text: 'Ref {{case.reference}}.', values: { 'case.reference': 'SR-1' }, expected: 'Ref SR-1.' },
    { why: 'blanks in the tag', text: '{{ case.reference }}', values: { 'case.reference': 'SR-1' }, expected: 'SR-1' },
    {
      why: 'a part that is taken',
      text: 'A{{#if due.on}} by {{due.on}}{{/if}}.',
      values: { 'due.on': 'Friday' },
      expected: 'A by Friday.',
    },
    { why: 'a part that is left out', text: 'A{{#if due.on}} by {{due.on}}{{/if}}.', values: {}, expected: 'A.' },
    { why: 'else', text: '{{#if law.uk}}UK{{else}}EU{{/if}}', values: { 'law.uk': false }, expected: 'EU' },
    { why: 'unless', text: '{{#unless law.uk}}EU{{/unless}}', values: { 'law.uk': false }, expected: 'EU' },
    {
      why: 'a block alone on its lines',
      text: 'A\n\n{{#if law.uk}}\nB\n{{/if}}\n\nC',
      values: { 'law.uk': true },
      expected: 'A\n\nB\n\nC',
    },
    {
      why: 'one left out leaves no hole',
      text: 'A\n\n{{#if law.uk}}\nB\n{{/if}}\n\nC',
      values: {},
      expected: 'A\n\nC',
    },
    {
      why: 'a list',
      text: '{{#each rights.all}}\n- {{item.name}}: {{item.reason}}\n{{/each}}',
      values: {
        'rights.all': [
          { name: 'Access', reason: 'one\ntwo' },
          { name: 'Erasure', reason: 'three' },
        ],
      },
      expected: '- Access: one\n  two\n- Erasure: three',
    },
  ])('puts in $why', ({ text, values, expected }) => {
    expect(merged(text, values)).toEqual({ text: expected, empty: [] });
  });

  test.each([
    { text: 'a\nb {{case.refrence}}', code: 'unknown-field', line: 2, name: 'case.refrence' },
    { text: '{{#if nothing.here}}x{{/if}}', code: 'unknown-field', line: 1, name: 'nothing.here' },
    { text: 'one\n{{#if law.uk}}\ntwo', code: 'block-not-closed', line: 2, name: '#if law.uk' },
    { text: 'one\n\n{{/if}}', code: 'end-without-block', line: 3, name: '/if' },
    { text: '{{#if law.uk}}{{/each}}', code: 'wrong-end', line: 1, name: '/each' },
    { text: 'a {{case.reference\nb', code: 'open-braces', line: 1, name: '{{case.reference' },
    { text: '{{a b}}', code: 'not-a-tag', line: 1, name: 'a b' },
    { text: '{{constructor}}', code: 'unknown-field', line: 1, name: 'constructor' },
    { text: '{{__proto__}}', code: 'not-a-tag', line: 1, name: '__proto__' },
    { text: '{{#each case.reference}}{{/each}}', code: 'not-a-list', line: 1, name: 'case.reference' },
    { text: '{{rights.all}}', code: 'list-without-each', line: 1, name: 'rights.all' },
    { text: '{{law.uk}}', code: 'flag-as-text', line: 1, name: 'law.uk' },
    { text: '{{item.name}}', code: 'item-outside-list', line: 1, name: 'item.name' },
    { text: '{{#each rights.all}}{{item.secret}}{{/each}}', code: 'unknown-item', line: 1, name: 'item.secret' },
    {
      text: '{{#each rights.all}}{{#each rights.all}}{{/each}}{{/each}}',
      code: 'list-in-list',
      line: 1,
      name: 'rights.all',
    },
    { text: '{{else}}', code: 'else-without-if', line: 1, name: 'else' },
    { text: '{{#if law.uk}}a{{else}}b{{else}}c{{/if}}', code: 'second-else', line: 1, name: 'else' },
  ])('is refused with its line: $code in $text', ({ text, code, line, name }) => {
    const read = parseTemplate(text, fields);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.error).toContainEqual({ code, line, name });
    expect(read.error.map(faultSentence).join('\n')).toMatch(new RegExp(`Line ${line}: .*\\.`, 'u'));
  });

  test('names every fault and not only the first', () => {
    const read = parseTemplate('{{a.b}}\n{{c.d}}', fields);
    expect(read.ok ? [] : read.error.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('has limits that a hostile text meets early', () => {
    const deep = '{{#if law.uk}}'.repeat(templateLimits.depth + 1) + '{{/if}}'.repeat(templateLimits.depth + 1);
    for (const [text, code] of [
      ['x'.repeat(templateLimits.characters + 1), 'too-long'],
      ['{{case.reference}}'.repeat(templateLimits.tags + 1), 'too-many-tags'],
      [deep, 'too-deep'],
    ] as const) {
      const read = parseTemplate(text, fields);
      expect(read.ok ? [] : read.error.map((fault) => fault.code)).toContain(code);
    }
  });

  test('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#if ',
      'law.uk',
      '/if',
      'else',
      '#each ',
      'rights.all',
      'item.name',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = parseTemplate(pieces.join(''), fields);
        if (read.ok) expect(typeof merge(read.value, {}, (name) => name).text).toBe('string');
        else expect(read.error.every(({ line }) => line >= 1)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a value', () => {
  test('is put in as it is and never read again', () => {
    const hostile = '{{case.reference}} {{#if law.uk}} <script>';
    expect(merged('Dear {{subject.name}}', { 'subject.name': hostile, 'case.reference': 'SR-1' }).text).toBe(
      `Dear ${hostile}`,
    );
  });

  test('loses control characters and marks that turn the direction of the text', () => {
    expect(cleanValue('a\u202Eb\u0000c\u2066d\r\ne')).toBe('abcd\ne');
  });

  test('that is empty leaves a gap, named once, unless its part is optional', () => {
    const { text, empty } = merged('{{due.on}}\n{{subject.name}} {{due.on}}{{#if due.on}}{{due.on}}{{/if}}', {
      'due.on': ' ',
      'subject.name': 'Jane',
    });
    expect(text).toBe('[[due.on]]\nJane [[due.on]]');
    expect(empty).toEqual([{ name: 'due.on', line: 1 }]);
    expect(gapsIn(text)).toEqual(['due.on']);
  });

  test('that is an empty list leaves a gap', () => {
    expect(merged('{{#each rights.all}}- {{item.name}}{{/each}}', { 'rights.all': [] }).empty).toEqual([
      { name: 'rights.all', line: 1 },
    ]);
  });

  test('cannot reach what an object inherits', () => {
    const known: readonly KnownField[] = [{ name: 'constructor', form: 'line' }];
    const read = parseTemplate('{{constructor}}', known);
    expect(read.ok && merge(read.value, {}, (name) => name).empty).toEqual([{ name: 'constructor', line: 1 }]);
  });
});

describe('the body of a letter', () => {
  test('is headings, paragraphs with their lines, and lists', () => {
    expect(letterBlocks('Dear Jane\n\n# Why\n\none\ntwo\n- a\n  more\n- b\nthree')).toEqual([
      { kind: 'paragraph', lines: ['Dear Jane'] },
      { kind: 'heading', text: 'Why' },
      { kind: 'paragraph', lines: ['one', 'two'] },
      { kind: 'list', items: [['a', 'more'], ['b']] },
      { kind: 'paragraph', lines: ['three'] },
    ]);
  });

  test('loses no word', () => {
    const line = fc.constantFrom('# head', '- entry', '  more', 'plain', '', 'two words');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const blocks = letterBlocks(lines.join('\n'));
        const words = blocks.flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          return block.kind === 'paragraph' ? block.lines : block.items.flat();
        });
        const wanted = lines.filter((each) => each !== '').map((each) => each.replace(/^(?:# |- | {2})/u, ''));
        expect(words).toEqual(wanted);
      }),
    );
  });
});
