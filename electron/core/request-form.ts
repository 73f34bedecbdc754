import * as z from 'zod';

import words from '../../resources/forms/request-form.json' with { type: 'json' };
import type { Answer } from '../contract/errors.ts';
import type { letterHostOperations, letterOperations } from '../contract/letters.ts';
import type { ReadDb } from '../data/read-db.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { letterLaw } from '../domain/letter/letter-law.ts';
import { rights } from '../domain/right.ts';
import { requestFormHtml } from '../report/request-form.ts';
import { fail } from './failure.ts';
import { rulesOf } from './rules-in-use.ts';
import type { UseCases } from './use-case.ts';
import { writeExport } from './write-file.ts';

const sentence = z.string().min(1).max(500);
const named = z.strictObject({ name: sentence, sentence });
const formWords = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{2}-\d+$/u),
  rights: z.record(z.enum(rights), named),
  relations: z.array(z.strictObject({ value: z.string().regex(/^[a-z]+$/u), name: sentence })).min(1),
  time: z.strictObject({ uk: sentence, eu: sentence, 'us-ca': sentence, other: sentence }),
  complaint: z.strictObject({ uk: sentence, eu: sentence, other: sentence }),
});

/** What the form says, read and checked once when the program starts. */
const form = formWords.parse(words);

/** The organisation's request form: the rights that the law of its place knows, each with one sentence. */
function formHtml(db: ReadDb): Answer<string> {
  const home = organisation.get(db);
  if ([home.contactEmail, home.contactPhone, home.contactAddress].every((way) => way.trim() === '')) {
    return fail('contact-missing');
  }
  const law = letterLaw(home.place);
  const { pack } = rulesOf(db, home.place);
  const time = law === 'uk' || law === 'eu' || law === 'us-ca' ? form.time[law] : form.time.other;
  const complaint = law === 'uk' || law === 'eu' ? form.complaint[law] : form.complaint.other;
  return {
    ok: true,
    value: requestFormHtml({
      organisation: home,
      rights: rights.flatMap((right) => (pack.rights[right] === undefined ? [] : [{ right, ...form.rights[right] }])),
      relations: form.relations,
      time,
      complaint: complaint.replaceAll('{organisation}', home.name).replaceAll('{regulator}', home.regulator),
    }),
  };
}

type FormUseCases = Pick<UseCases<typeof letterOperations>, 'form.preview'> &
  Pick<UseCases<typeof letterHostOperations>, 'host.writeForm'>;

/** The request form that the organisation publishes. */
export const requestFormUseCases: FormUseCases = {
  'form.preview': (_input, { store }) =>
    store.read((db) => {
      const html = formHtml(db);
      return html.ok ? { ok: true, value: { html: html.value } } : html;
    }),
  'host.writeForm': ({ path }, { store }) => {
    const html = store.read(formHtml);
    return html.ok ? writeExport(path, html.value) : html;
  },
};
