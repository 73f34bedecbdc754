import { examine } from '../data/doctor.ts';
import type { DoctorCheck } from '../data/doctor.ts';
import type { ReadDb } from '../data/read-db.ts';
import { caseIndex } from '../data/repositories/case-index.ts';
import { cases } from '../data/repositories/cases.ts';
import type { Casebook } from './use-case.ts';
import { caseIndexRow } from './case-index.ts';

const checkNames: Readonly<Record<DoctorCheck, string>> = {
  encryption: 'Encryption',
  integrity: 'Pages of the file',
  'foreign-keys': 'Links between records',
  schema: 'Tables',
  audit: 'Audit log',
  attachments: 'Documents',
  'derived-data': 'Cached due dates',
};

/** Every check of the file: the store's own, and whether the cached lines equal what the facts give. */
export function doctorFindings({ store, machine }: Casebook): { check: string; ok: boolean; note: string }[] {
  const options = { staleCases, ...(machine.sqliteAddon === undefined ? {} : { nativeBinding: machine.sqliteAddon }) };
  return examine(store, options).map(({ check, ok, detail }) => ({ check: checkNames[check], ok, note: detail }));
}

/** The cases whose cached line differs from what their facts give. A difference is a fault of the program. */
export function staleCases(db: ReadDb): readonly string[] {
  return cases
    .every(db)
    .filter((record) => JSON.stringify(caseIndex.get(db, record.id)) !== JSON.stringify(caseIndexRow(db, record)))
    .map((record) => record.ref);
}
