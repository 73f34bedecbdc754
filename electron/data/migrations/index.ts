import { checkedMigrations } from '../migrate.ts';
import { foundation } from './0010-foundation.ts';
import { ruleData } from './0020-rule-data.ts';
import { requests } from './0030-requests.ts';
import { letters } from './0040-letters.ts';

/** Every step of the schema in order. A test compares this list with the files of the folder. */
export const migrations = checkedMigrations([foundation, ruleData, requests, letters]);
