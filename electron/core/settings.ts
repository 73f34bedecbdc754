import type { settingsOperations } from '../contract/settings.ts';
import { auditHead, verifyAudit } from '../data/audit/verify.ts';
import { settingRows } from '../data/repositories/settings.ts';
import { doctorFindings } from './doctor.ts';
import { readSettings } from './settings-values.ts';
import type { UseCases } from './use-case.ts';

/** The few switches, and the two checks that show whether the file is whole. */
export const settingsUseCases: UseCases<typeof settingsOperations> = {
  'settings.get': (_input, { store }) => store.read((db) => ({ ok: true, value: readSettings(db) })),

  'settings.update': (values, { store, actor }) =>
    store.transact(actor, 'settings.update', (db) => {
      settingRows.set(db, 'settings', JSON.stringify(values));
      return { ok: true, value: readSettings(db) };
    }),

  'audit.verify': (_input, { store }) =>
    store.read((db) => {
      const check = verifyAudit(db);
      const head = auditHead(db);
      const brokenAt = check.ok ? null : check.broken.seq;
      return { ok: true, value: { valid: check.ok, entries: check.entries, head: head.hash, brokenAt } };
    }),

  'doctor.run': (_input, casebook) => ({ ok: true, value: { findings: doctorFindings(casebook) } }),
};
