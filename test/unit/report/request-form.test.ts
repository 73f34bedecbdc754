import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

import { describe, expect, test } from 'vitest';

import { rights } from '../../../electron/domain/right.ts';
import { requestFormHtml, requestFormName } from '../../../electron/report/request-form.ts';
import type { RequestFormModel } from '../../../electron/report/request-form.ts';
import { requestFormScript } from '../../../electron/report/request-form-script.ts';

const model: RequestFormModel = {
  organisation: {
    name: 'Larkfield "Software" <Limited>',
    contactEmail: 'privacy@larkfield.example',
    contactPhone: '020 7946 0000',
    contactAddress: '1 Example Street\nLeeds',
  },
  rights: rights.map((right) => ({ right, name: `Name of ${right}`, sentence: `Sentence of ${right}.` })),
  relations: [{ value: 'parent', name: 'Parent' }],
  time: 'Within one month.',
  complaint: 'You can complain.',
};
const form = requestFormHtml(model);
const ids = new Set([...form.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1] ?? ''));

describe('the request form', () => {
  test('is one file that loads and sends nothing', () => {
    expect(form).not.toMatch(
      /https?:\/\/|src=|href=|action=|@import|url\(|fetch\(|XMLHttpRequest|sendBeacon|localStorage|cookie/u,
    );
    expect(form).toContain('default-src &#39;none&#39;');
    expect(form).toContain('form-action &#39;none&#39;');
  });

  test('has one script and one style, those that its policy names', () => {
    for (const element of ['script', 'style']) {
      const parts = [...form.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'gu'))].map(
        (found) => found[1] ?? '',
      );
      expect(parts).toHaveLength(1);
      expect(form).toContain(
        `${element}-src &#39;sha256-${createHash('sha256')
          .update(parts[0] ?? '')
          .digest('base64')}&#39;`,
      );
    }
  });

  test('its script is a constant that can be read, and asks only for what is there', () => {
    expect(() => new Script(requestFormScript)).not.toThrow();
    expect(requestFormScript).not.toContain('</');
    const asked = [
      ...requestFormScript.matchAll(/getElementById\('([^']+)'\)|value\('([^']+)'\)|mark\('([^']+)'/gu),
    ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('offers every right with a sentence, and every field with a label', () => {
    for (const right of rights) expect(form).toContain(`value="${right}"`);
    expect(form).toContain('Sentence of marketing-objection.');
    const fields = [...form.matchAll(/<(?:input type="(?:text|email|tel)"|textarea|select) ?[^>]*id="([^"]+)"/gu)].map(
      (found) => found[1] ?? '',
    );
    expect(fields.length).toBeGreaterThan(7);
    for (const id of fields) expect(form).toContain(`<label for="${id}">`);
    for (const [, id = ''] of form.matchAll(/aria-describedby="([^"]+)"/gu)) expect(ids.has(id)).toBe(true);
  });

  test('keeps text of the organisation as text', () => {
    expect(form).toContain('data-organisation="Larkfield &quot;Software&quot; &lt;Limited&gt;"');
    expect(form).not.toContain('<Limited>');
    expect(form).toContain(`data-form="${requestFormName}"`);
  });

  test('without an e-mail address offers no e-mail, and without a script says what to do', () => {
    const plain = requestFormHtml({ ...model, organisation: { ...model.organisation, contactEmail: '' } });
    expect(plain).not.toContain('id="mail"');
    expect(plain).toContain('by telephone on 020 7946 0000 or by post to 1 Example Street, Leeds');
    expect(plain).toMatch(/<noscript>[\s\S]*Print it and fill it in by hand/u);
  });
});
