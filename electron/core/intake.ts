import { basename } from 'node:path';

import type { Answer } from '../contract/errors.ts';
import type { FileIntake, MessageIntake, intakeOperations } from '../contract/intake.ts';
import type { hostOnlyOperations } from '../contract/shell.ts';
import { intakeKeys } from '../data/repositories/intake-keys.ts';
import { organisation } from '../data/repositories/organisation.ts';
import type { CaseDraft } from '../domain/case-draft.ts';
import { readEmail } from '../intake/email.ts';
import { readFormAnswer } from '../intake/form-answer.ts';
import { readLetter } from '../intake/letter.ts';
import { receiptOf } from './case-from-draft.ts';
import { fail } from './failure.ts';
import { importRows, logIntakeOf, logRows } from './import-log.ts';
import { readWholeFile } from './read-file.ts';
import { refusedFile } from './refused-file.ts';
import type { Casebook, UseCases } from './use-case.ts';

/** A message as the window shows it before it becomes a case. Its attachments stay on the shelf. */
function messageIntake(casebook: Casebook, intakeId: string, fileName: string, draft: CaseDraft): MessageIntake {
  return casebook.store.read((db) => {
    const receipt = receiptOf(draft, organisation.get(db));
    const earlier = intakeKeys.find(db, draft.sourceKey);
    return {
      kind: 'message',
      intakeId,
      fileName,
      takenInAs: earlier === undefined ? null : { caseId: earlier.caseId, ref: earlier.ref },
      suggestedKind: draft.kind,
      receivedOn: receipt.receivedOn ?? null,
      receivedTime: receipt.receivedTime ?? null,
      occurredAt: draft.message?.occurredAt ?? null,
      channel: draft.channel,
      title: draft.title,
      fromName: draft.message?.fromName ?? '',
      fromAddress: draft.message?.fromAddress ?? '',
      subject: draft.message?.subject ?? '',
      text: draft.message?.text ?? draft.summary,
      html: draft.message?.html ?? '',
      people: draft.people.map((person) => ({ ...person })),
      suggestions: draft.suggestions.map(({ right, words }) => ({ right, words: words.map((word) => ({ ...word })) })),
      attachments: draft.attachments.map(({ name, mediaType, bytes }) => ({
        name,
        mediaType,
        bytes: bytes.byteLength,
      })),
      warnings: draft.warnings.map((warning) => ({ ...warning })),
    };
  });
}

async function readBytes(casebook: Casebook, fileName: string, content: Uint8Array): Promise<Answer<FileIntake>> {
  if (content.byteLength === 0) return fail('empty-file');
  const intakeId = casebook.newId();
  if (/\.(csv|tsv)$/iu.test(fileName)) {
    return logIntakeOf(casebook, intakeId, { kind: 'log', fileName, content, columns: {}, dateOrder: null });
  }
  const read = /\.json$/iu.test(fileName)
    ? readFormAnswer(content, casebook.now())
    : /\.txt$/iu.test(fileName)
      ? readLetter(content, fileName)
      : await readEmail(content);
  if (!read.ok) return refusedFile(read.error);
  casebook.intakes.put(intakeId, { kind: 'message', fileName, draft: read.value });
  return { ok: true, value: messageIntake(casebook, intakeId, fileName, read.value) };
}

type IntakeUseCases = UseCases<typeof intakeOperations> &
  Pick<UseCases<typeof hostOnlyOperations>, 'host.readIntakeFile'>;

/** Files become cases in two steps: they are read and shown, and the officer says what to make of them. */
export const intakeUseCases: IntakeUseCases = {
  'intake.readBytes': ({ fileName, content }, casebook) => readBytes(casebook, fileName, content),

  'host.readIntakeFile': ({ path }, casebook) => {
    const content = readWholeFile(path);
    return content.ok ? readBytes(casebook, basename(path), content.value) : content;
  },

  'intake.replan': ({ intakeId, columns, dateOrder }, casebook) => {
    const log = casebook.intakes.get(intakeId);
    if (log?.kind !== 'log') return fail('intake-expired');
    return logIntakeOf(casebook, intakeId, { ...log, columns, dateOrder });
  },

  'intake.rows': (input, casebook) => logRows(casebook, input),
  'intake.importRows': ({ intakeId, accept }, casebook) => importRows(casebook, intakeId, new Set(accept)),

  'intake.discard': ({ intakeId }, { intakes }) => {
    intakes.remove(intakeId);
    return { ok: true, value: { done: true } };
  },
};
