import { basename } from 'node:path';

import type { caseOperations, AttachmentView } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import type { attachmentOperations, hostOnlyOperations } from '../contract/shell.ts';
import { largestFileBytes } from '../contract/values.ts';
import { attachments } from '../data/repositories/attachments.ts';
import type { AttachmentRow } from '../data/repositories/attachments.ts';
import { cases } from '../data/repositories/cases.ts';
import { officers } from '../data/repositories/officers.ts';
import { safeFileName, safeMediaType } from '../intake/file-name.ts';
import { detailOf } from './case-detail.ts';
import { changeCase } from './cases.ts';
import { fail } from './failure.ts';
import { readWholeFile } from './read-file.ts';
import type { Casebook, UseCases } from './use-case.ts';
import { writeExport } from './write-file.ts';

type AttachmentUseCases = Pick<UseCases<typeof caseOperations>, 'attachment.remove'> &
  UseCases<typeof attachmentOperations> &
  Pick<UseCases<typeof hostOnlyOperations>, 'host.addAttachmentFile' | 'host.attachmentName' | 'host.writeAttachment'>;

function addTo(
  casebook: Casebook,
  caseId: string,
  file: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array },
): Answer<AttachmentRow> {
  if (file.content.byteLength > largestFileBytes) return fail('too-large', { largest: largestFileBytes });
  return casebook.store.transact(casebook.actor, 'attachment.add', (db): Answer<AttachmentRow> => {
    if (cases.find(db, caseId) === undefined) return fail('not-found');
    const added = attachments.add(db, caseId, {
      communicationId: null,
      name: safeFileName(file.name),
      mediaType: safeMediaType(file.mediaType),
      content: file.content,
      addedAt: casebook.now(),
      officerId: casebook.actor.officerId,
    });
    return { ok: true, value: added };
  });
}

/** Documents of a case: into the encrypted file, and out of it where the officer chooses. */
export const attachmentUseCases: AttachmentUseCases = {
  'attachment.addBytes': ({ caseId, fileName, mediaType, content }, casebook) => {
    const added = addTo(casebook, caseId, { name: fileName, mediaType, content });
    return added.ok ? casebook.store.read((db) => detailOf(db, caseId, casebook.now())) : added;
  },

  'attachment.remove': (input, casebook) =>
    changeCase(casebook, 'attachment.remove', input, (db, record) => {
      const known = attachments.of(db, record.id).some(({ id }) => id === input.attachmentId);
      if (!known) return fail('not-found');
      attachments.remove(db, input.attachmentId);
      return { ok: true, value: undefined };
    }),

  'host.addAttachmentFile': ({ caseId, path }, casebook): Answer<AttachmentView> => {
    const content = readWholeFile(path);
    if (!content.ok) return content;
    const added = addTo(casebook, caseId, { name: basename(path), mediaType: '', content: content.value });
    if (!added.ok) return added;
    const { officerId, ...file } = added.value;
    const officer = casebook.store.read((db) => officers.get(db, officerId)?.name ?? '');
    return { ok: true, value: { ...file, officer } };
  },

  'host.attachmentName': ({ attachmentId }, { store }) => {
    const found = store.read((db) => attachments.withCase(db, attachmentId));
    return found === undefined ? fail('not-found') : { ok: true, value: found };
  },

  'host.writeAttachment': ({ attachmentId, path }, { store }) =>
    store.read((db) => {
      if (attachments.get(db, attachmentId) === undefined) return fail('not-found');
      return writeExport(path, attachments.content(db, attachmentId));
    }),
};
