import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { organisation, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';
import { zipEntries } from '../../support/zip.ts';
import { draftLetter, identity, newCase } from './letter-fixture.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

describe('documents', () => {
  test('a Word document is a whole package without author, times or paths', async () => {
    const letter = await draftLetter(book, await newCase(book), 'identity-request', identity);
    const path = join(book.folder, '..', 'letter.docx');
    await book.must('host.writeLetter', { letterId: letter.id, format: 'docx', path });
    const entries = zipEntries(readFileSync(path));
    expect([...entries.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'docProps/core.xml']),
    );
    const core = entries.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:title>${letter.ref}</dc:title>`);
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|Maya|Un-named/u);
    expect(entries.get('word/document.xml')).toContain('The month of your last order');
    expect([...entries.values()].join('')).not.toMatch(/TargetMode="External"|vbaProject|\/tmp\//u);
  });

  test('a message opens for editing with the letter as text and as a file', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    const added = await book.must('attachment.addBytes', {
      caseId: made.id,
      fileName: 'Übersicht „2026“.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-1.7 x'),
    });
    const path = join(book.folder, '..', 'letter.eml');
    const attachmentIds = added.attachments.map(({ id }) => id);
    await book.must('host.writeLetterMail', {
      letterId: letter.id,
      path,
      format: 'docx',
      attachmentIds,
      pdf: new Uint8Array(),
    });
    const raw = readFileSync(path);
    expect(raw.toString('latin1')).toMatch(/^[\t\r\n -~]*$/u);
    const mail = await PostalMime.parse(raw);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.from).toMatchObject({ name: organisation.name, address: organisation.contactEmail });
    expect(mail.to).toEqual([expect.objectContaining({ name: 'Jane Okafor', address: 'jane@mail.example' })]);
    expect(mail.text).toContain('- Your customer number');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      `${made.ref}-identity-request.docx`,
      added.attachments[0]?.name,
    ]);
    const pdf = { letterId: letter.id, path, format: 'pdf' as const, attachmentIds: [], pdf: new Uint8Array() };
    expect(await book.may('host.writeLetterMail', pdf)).toMatchObject({
      error: { code: 'invalid-input', field: 'pdf' },
    });
    const foreign = await newCase(book);
    const other = await draftLetter(book, foreign, 'identity-request', identity);
    expect(
      await book.may('host.writeLetterMail', {
        letterId: other.id,
        path,
        format: null,
        attachmentIds,
        pdf: new Uint8Array(),
      }),
    ).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('a template of the organisation', () => {
  test('is used once it is kept, is checked, and can be reset; letters say which one they were made from', async () => {
    const shipped = await book.must('letter.template', { kind: 'closing' });
    expect([shipped.edited, shipped.version, shipped.sound]).toEqual([false, 0, true]);
    const own = { kind: 'closing', subject: 'Closed: {{case.reference}}', body: shipped.body };
    const kept = await book.must('letter.saveTemplate', { ...own, version: 0 });
    expect([kept.edited, kept.version, kept.editedBy]).toEqual([true, 1, 'Maya Sterne']);
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'closing', { 'closing.reasons': 'Withdrawn.' });
    expect(letter.subject).toBe(`Closed: ${made.ref}`);
    expect(letter.templateVersion).toBe(`own 1, from ${shipped.shipped.version}`);
    expect(await book.may('letter.saveTemplate', { ...own, version: 0 })).toMatchObject({
      error: { code: 'conflict' },
    });
    const reset = await book.must('letter.resetTemplate', { kind: 'closing', version: kept.version });
    expect([reset.edited, reset.subject, reset.version]).toEqual([false, shipped.subject, 2]);
    const after = await draftLetter(book, made, 'closing', { 'closing.reasons': 'Withdrawn.' });
    expect(after.templateVersion).toBe(`shipped ${shipped.shipped.version}`);
    const again = await book.must('letter.saveTemplate', { ...own, version: 2 });
    expect([again.edited, again.version]).toEqual([true, 3]);
  });

  test.each([
    {
      why: 'an unknown field',
      change: (body: string) => `${body}\n{{subject.secret}}`,
      sentence: /Line \d+: there is no field "subject.secret"/u,
    },
    {
      why: 'an open block',
      change: (body: string) => `{{#if law.uk}}\n${body}`,
      sentence: /Line 1: the block "#if law.uk" is not closed/u,
    },
    {
      why: 'no way to court',
      change: (body: string) => body.replaceAll(/court/giu, 'church'),
      sentence: /Under UK law the letter must say the right to go to court/u,
    },
    {
      why: 'the remedies made optional',
      change: (body: string) =>
        body
          .replace('# If you disagree', '{{#if due.on}}\n# If you disagree')
          .replace('Please give', '{{/if}}\nPlease give'),
      sentence: /Under UK law .* complain to the organisation itself/u,
    },
  ])('is refused with $why', async ({ change, sentence }) => {
    const { body, subject } = await book.must('letter.template', { kind: 'refusal' });
    const input = { kind: 'refusal', subject, body: change(body) };
    const check = await book.must('letter.checkTemplate', input);
    expect(check.faults.length + check.missing.length).toBeGreaterThan(0);
    const answer = await book.may('letter.saveTemplate', { ...input, version: 0 });
    expect(answer.ok ? '' : answer.error.code).toBe('template-invalid');
    expect(answer.ok ? '' : answer.error.facts?.['sentence']).toMatch(sentence);
    expect((await book.must('letter.template', { kind: 'refusal' })).edited).toBe(false);
  });
});

describe('the request form', () => {
  test('goes out, comes back as a file, and becomes a case with the rights that were ticked', async () => {
    const { html } = await book.must('form.preview', {});
    expect(html).toContain('value="access"');
    const answer = {
      form: 'privacy-casebook/request-form/1',
      madeAt: '2026-11-22T10:00:00.000Z',
      organisation: organisation.name,
      own: true,
      person: { name: 'Omar Lindqvist', email: 'omar@mail.example', phone: '', address: '', reference: '10442' },
      rights: ['access', 'marketing-objection'],
      details: 'The notes of my calls since January.',
      answerBy: 'email',
    };
    const content = Buffer.from(JSON.stringify(answer));
    const intake = await book.must('intake.readBytes', { fileName: 'request.json', content });
    if (intake.kind !== 'message') throw new Error('not a message');
    expect(intake.suggestions.map(({ right }) => right)).toEqual(['access', 'marketing-objection']);
    expect([intake.receivedOn, intake.channel, intake.takenInAs]).toEqual(['2026-11-22', 'web-form', null]);
    const made = await newCase(book, { intakeId: intake.intakeId, people: intake.people, title: intake.title });
    expect(made.attachments.map(({ name }) => name)).toEqual(['request-form.json']);
    const again = await book.must('intake.readBytes', { fileName: 'request.json', content });
    expect(again.kind === 'message' && again.takenInAs?.ref).toBe(made.ref);
    const other = Buffer.from('{"form":"something else"}');
    expect(await book.may('intake.readBytes', { fileName: 'x.json', content: other })).toMatchObject({
      error: { code: 'not-a-request-form' },
    });
  });
});
