import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../../shared/data');

/** Files of a folder of the optional external samples; none where the samples are absent. */
export function externalFiles(folder: string, ending: string): readonly string[] {
  const where = path.join(root, folder);
  return existsSync(where)
    ? readdirSync(where)
        .filter((name) => name.endsWith(ending))
        .toSorted()
    : [];
}

/** The bytes of one of those files. */
export function externalFile(folder: string, name: string): Uint8Array {
  return readFileSync(path.join(root, folder, name));
}
