import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { instant } from '../../../electron/domain/civil-date.ts';
import { caseReportHtml, reportFooterHtml } from '../../../electron/report/case-report-html.ts';
import { caseReportJson, caseReportSchema } from '../../../electron/report/case-report-json.ts';
import { timelineActs } from '../../../electron/report/report-timeline.ts';
import { sampleCase } from './sample-case.ts';

const sample = sampleCase();
const page = caseReportHtml(sample);

describe('the report as HTML', () => {
  test('the same case gives the same bytes', () => {
    expect(caseReportHtml(sampleCase())).toBe(page);
  });

  test('it loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form)\b/iu);
    expect(page).not.toMatch(/\son\w+\s*=|javascript:|url\(|@import/iu);
    expect(page).not.toMatch(/\sstyle="/iu);
    expect(page).toContain(`content="default-src &#39;none&#39;;`);
  });

  test('its policy allows the one style sheet and no other', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(style).not.toBe('');
    expect(page).toContain(`style-src &#39;sha256-${hash}&#39;`);
  });

  test('its title, which becomes metadata of a PDF, names nobody', () => {
    expect(/<title>(.*?)<\/title>/u.exec(page)?.[1]).toBe('Case report SR-2026-0031');
  });

  test('headings make an outline without gaps', () => {
    const levels = [...page.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('every head cell says what it is the head of', () => {
    expect(
      [...page.matchAll(/<th\b([^>]*)>/gu)].filter((match) => !/scope="(?:col|row)"/u.test(match[1] ?? '')),
    ).toEqual([]);
  });

  test('it explains each deadline by its steps and sources', () => {
    expect(page).toContain('How each deadline was worked out');
    for (const { trace, reason } of sample.case.deadlines) {
      expect(trace.length).toBeGreaterThan(0);
      expect(page).toContain(reason);
      for (const step of trace) expect(page).toContain(step.source);
    }
  });

  test('it holds hashes, the superseded fact and the head of the audit chain', () => {
    for (const { sha256 } of sample.attachments) expect(page).toContain(sha256);
    expect(page).toContain(sample.audit.hash);
    expect(page).toContain('Superseded: this fact no longer counts');
  });

  test('hostile words stay words', () => {
    const hostile = `</style><script>alert(1)</script><img src=x onerror="x">`;
    const attacked = caseReportHtml({
      ...sample,
      organisation: { ...sample.organisation, name: hostile },
      case: { ...sample.case, ref: hostile, title: hostile, summary: hostile, packVersion: hostile },
      attachments: sample.attachments.map((file) => ({ ...file, name: hostile, mediaType: hostile })),
      timeline: sample.timeline.map((entry) => ({ ...entry, action: hostile, officer: hostile })),
    });
    expect(attacked).not.toMatch(/<script|<img/iu);
    expect(reportFooterHtml(hostile)).not.toMatch(/<script|<img/iu);
  });

  test('an empty case states what is absent', () => {
    const bare = caseReportHtml({
      ...sample,
      attachments: [],
      timeline: [],
      case: {
        ...sample.case,
        kind: 'breach',
        rights: [],
        parties: [],
        deadlines: [],
        clockEvents: [],
        communications: [],
        notes: [],
        closedAt: instant('2026-05-01T08:00:00Z'),
      },
    });
    expect(bare).not.toContain('Rights invoked');
    for (const sentence of ['Nobody is recorded.', 'No file is attached.', 'No duty with a deadline applies.'])
      expect(bare).toContain(sentence);
  });
});

test('the footer carries the reference and the page number, and no name', () => {
  expect(reportFooterHtml('SR-2026-0031')).toMatch(/SR-2026-0031.*pageNumber.*totalPages/u);
});

test('the report as JSON names its schema first and orders its keys', () => {
  const text = caseReportJson(sample);
  expect(caseReportJson(sampleCase())).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
  const parsed: unknown = JSON.parse(text);
  expect(parsed).toEqual({ schema: caseReportSchema, ...JSON.parse(JSON.stringify(sample)) });
  const keys = [...text.matchAll(/^ {2}"(\w+)"/gmu)].map((match) => match[1] ?? '');
  expect(keys[0]).toBe('schema');
  expect(keys.slice(1)).toEqual(keys.slice(1).toSorted((a, b) => (a < b ? -1 : 1)));
});

test('entries of one command are one act, and keys between tables are left out', () => {
  const acts = timelineActs(sample.timeline.toReversed());
  expect(acts.map(({ firstSeq, lastSeq, what }) => [firstSeq, lastSeq, what])).toEqual([
    [412, 413, 'Case logged'],
    [419, 419, 'Clock event recorded'],
    [431, 431, 'Case changed'],
  ]);
  expect(acts[0]?.changes).toEqual([
    'Case added: title “Copy of call notes”; channel “email”; state “open”',
    'Right added: right “access”',
  ]);
  expect(acts[2]?.changes.join()).not.toContain('version');
});
