import { settings as settingsShape } from '../contract/settings.ts';
import type { Settings } from '../contract/settings.ts';
import type { ReadDb } from '../data/read-db.ts';
import { settingRows } from '../data/repositories/settings.ts';

/** What a new casebook starts with. The target of 28 days is the regulator's own suggestion. */
export const defaultSettings: Settings = { lockAfterMinutes: 10, internalTargetDays: 28, notifications: true };

/** The settings of the casebook; a value that is missing or no longer valid is the default. */
export function readSettings(db: ReadDb): Settings {
  const stored = settingRows.get(db, 'settings');
  if (stored === undefined) return defaultSettings;
  const parsed = settingsShape.safeParse({ ...defaultSettings, ...(JSON.parse(stored) as object) });
  return parsed.success ? parsed.data : defaultSettings;
}
