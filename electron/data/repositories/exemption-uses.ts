import type { CivilDate } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, flag, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** An exemption as it is relied on in a case. */
export interface ExemptionUseFields {
  /** The code of the exemption in the program's list. */
  readonly exemption: string;
  readonly withheld: string;
  readonly reasoning: string;
  readonly decidedBy: string;
  readonly decidedOn: CivilDate;
  readonly tellingDefeats: boolean;
}

export interface ExemptionUseRow extends ExemptionUseFields {
  readonly id: string;
}

export const exemptionUses = {
  of(db: ReadDb, caseId: string): ExemptionUseRow[] {
    return db.all(sql`select * from exemption_use where case_id = ${caseId} order by id`, (row) => ({
      id: text(row, 'id'),
      exemption: text(row, 'exemption'),
      withheld: text(row, 'withheld'),
      reasoning: text(row, 'reasoning'),
      decidedBy: text(row, 'decided_by'),
      decidedOn: dateIn(row, 'decided_on'),
      tellingDefeats: flag(row, 'telling_defeats'),
    }));
  },

  /** Adds a use; its id. */
  add(db: WriteDb, caseId: string, fields: ExemptionUseFields): string {
    const id = db.newId();
    db.run(sql`
      insert into exemption_use (id, case_id, exemption, withheld, reasoning, decided_by, decided_on, telling_defeats)
      values (${id}, ${caseId}, ${fields.exemption}, ${fields.withheld}, ${fields.reasoning}, ${fields.decidedBy},
        ${fields.decidedOn}, ${fields.tellingDefeats ? 1 : 0})`);
    return id;
  },

  update(db: WriteDb, id: string, fields: ExemptionUseFields): void {
    const changed = db.run(sql`
      update exemption_use set exemption = ${fields.exemption}, withheld = ${fields.withheld},
        reasoning = ${fields.reasoning}, decided_by = ${fields.decidedBy}, decided_on = ${fields.decidedOn},
        telling_defeats = ${fields.tellingDefeats ? 1 : 0}, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from exemption_use where id = ${id}`), false);
  },
};
