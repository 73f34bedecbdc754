import * as z from 'zod';

import { attachment, caseDetail } from './cases.ts';
import { fileIntake } from './intake.ts';
import { letterHostOperations, letterShellOperations } from './letters.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { officerDetails, organisationDetails } from './organisation.ts';
import { rulesPreview } from './rules.ts';
import { suppressionShellOperations } from './suppression.ts';
import { bytes, done, id, nothing, optionalLine, version } from './values.ts';

/** Longest passphrase and recovery key taken: enough for anybody, too little to choke on. */
const passphrase = z.string().min(1).max(1_000);
const recoveryKeyText = z.string().min(1).max(200);

export const casebookStatus = z.strictObject({
  state: z.enum(['none', 'locked', 'unlocked']),
  /** Shown on the unlock page; no personal data. */
  organisationName: z.string(),
  /** Milliseconds until the next attempt is taken, after wrong passphrases. */
  retryAfterMs: z.int(),
  /** Whether the recovery key was confirmed by typing two of its groups. Unknown while locked. */
  recoveryConfirmed: z.boolean().nullable(),
  appVersion: z.string(),
});
export type CasebookStatus = z.infer<typeof casebookStatus>;

/** A file written through a dialog: its name, or null when the officer cancelled. */
const saved = z.strictObject({ fileName: z.string().nullable() });

/** Two groups of the recovery key, by position from 0. */
const recoveryGroups = z.strictObject({
  groups: z.array(z.strictObject({ position: z.int().min(0).max(20), text: z.string().max(20) })).length(2),
});

/** What the shell learns when the host has opened the file. */
const opened = z.strictObject({
  organisationName: z.string(),
  recoveryConfirmed: z.boolean(),
  lockAfterMinutes: z.int(),
});

export const reportFormats = ['pdf', 'html', 'json'] as const;

/** Carried out by the shell: the life of the casebook, dialogs, printing. */
export const shellOperations = {
  'casebook.status': query({ needs: 'nothing', input: nothing, output: casebookStatus }),
  /** Makes the encrypted file. The recovery key is given once, here. */
  'casebook.create': command({
    needs: 'nothing',
    input: z.strictObject({ passphrase, organisation: organisationDetails, officer: officerDetails }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'casebook.unlock': command({ needs: 'nothing', input: z.strictObject({ passphrase }), output: casebookStatus }),
  /** Opens with the recovery key and sets a new passphrase. */
  'casebook.recover': command({
    needs: 'nothing',
    input: z.strictObject({ recoveryKey: recoveryKeyText, newPassphrase: passphrase }),
    output: casebookStatus,
  }),
  'casebook.lock': command({ needs: 'nothing', input: nothing, output: casebookStatus }),
  'casebook.changePassphrase': command({
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: done,
  }),
  /** Two groups typed back prove that the key was written down. */
  'recovery.confirm': command({
    input: recoveryGroups,
    output: z.strictObject({ confirmed: z.boolean() }),
  }),
  /** A new recovery key; the old one stops working. */
  'recovery.renew': command({
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'recovery.print': command({
    input: z.strictObject({ recoveryKey: recoveryKeyText }),
    output: z.strictObject({ printed: z.boolean() }),
  }),
  'recovery.save': command({ input: z.strictObject({ recoveryKey: recoveryKeyText }), output: saved }),
  /** Asks for a message or a log and reads it. Null when the officer cancelled. */
  'intake.choose': command({
    input: z.strictObject({ accept: z.enum(['message', 'log']) }),
    output: z.strictObject({ intake: fileIntake.nullable() }),
  }),
  /** Asks for a calendar or a rule pack and says what it would change. Null when the officer cancelled. */
  'rules.choose': command({ input: nothing, output: z.strictObject({ preview: rulesPreview.nullable() }) }),
  /** Asks for files and adds them to the case. */
  'attachment.choose': command({
    input: z.strictObject({ caseId: id, version }),
    output: z.strictObject({ added: z.array(attachment) }),
  }),
  /** Asks where to, and writes the attachment there. */
  'attachment.save': command({ input: z.strictObject({ attachmentId: id }), output: saved }),
  /** Asks where to, and writes the case report there. */
  'report.save': command({
    input: z.strictObject({ caseId: id, format: z.enum(reportFormats) }),
    output: saved,
  }),
  ...letterShellOperations,
  ...suppressionShellOperations,
} satisfies OperationTable;

/** Asked of the host by the shell only; the window cannot name them. */
export const hostOnlyOperations = {
  /** Makes the encrypted file in a folder and opens it. */
  'host.create': command({
    needs: 'nothing',
    input: z.strictObject({
      folder: z.string(),
      passphrase,
      organisation: organisationDetails,
      officer: officerDetails,
    }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'host.open': command({ needs: 'nothing', input: z.strictObject({ folder: z.string(), passphrase }), output: opened }),
  /** Opens with the recovery key and sets a new passphrase. */
  'host.recover': command({
    needs: 'nothing',
    input: z.strictObject({ folder: z.string(), recoveryKey: recoveryKeyText, newPassphrase: passphrase }),
    output: opened,
  }),
  'host.changePassphrase': command({ input: z.strictObject({ current: passphrase, next: passphrase }), output: done }),
  'host.confirmRecovery': command({
    input: recoveryGroups,
    output: z.strictObject({ confirmed: z.boolean() }),
  }),
  'host.renewRecovery': command({
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'host.readIntakeFile': command({ input: z.strictObject({ path: z.string() }), output: fileIntake }),
  'host.previewRulesFile': command({ input: z.strictObject({ path: z.string() }), output: rulesPreview }),
  'host.addAttachmentFile': command({
    input: z.strictObject({ caseId: id, path: z.string() }),
    output: attachment,
  }),
  'host.attachmentName': query({
    input: z.strictObject({ attachmentId: id }),
    output: z.strictObject({ name: z.string(), ref: z.string() }),
  }),
  'host.writeAttachment': query({
    input: z.strictObject({ attachmentId: id, path: z.string() }),
    output: done,
  }),
  'host.reportHtml': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ ref: z.string(), html: z.string(), footer: z.string() }),
  }),
  'host.writeReport': query({
    input: z.strictObject({ caseId: id, format: z.enum(['html', 'json']), path: z.string() }),
    output: done,
  }),
  /** What to show on the desktop now: no personal data, each item once. */
  'host.takeReminder': command({
    input: nothing,
    output: z.strictObject({
      reminder: z
        .strictObject({
          title: z.string(),
          body: z.string(),
          caseId: id.nullable(),
          dueToday: z.int(),
          overdue: z.int(),
        })
        .nullable(),
    }),
  }),
  'host.organisationName': query({ input: nothing, output: z.strictObject({ name: z.string() }) }),
  'host.lockAfterMinutes': query({ input: nothing, output: z.strictObject({ minutes: z.int() }) }),
  ...letterHostOperations,
} satisfies OperationTable;

/** A file dropped on a case. */
export const attachmentOperations = {
  'attachment.addBytes': command({
    input: z.strictObject({ caseId: id, fileName: optionalLine(255), mediaType: optionalLine(200), content: bytes }),
    output: caseDetail,
  }),
} satisfies OperationTable;
