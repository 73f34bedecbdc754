import { caseKinds, caseStates, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import { linkKinds, type LinkKind } from '../../domain/request/case-link.ts';
import type { ReadDb } from '../read-db.ts';
import { flag, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** A link as it is seen from one of its two cases. */
export interface CaseLinkRow {
  readonly id: string;
  readonly kind: LinkKind;
  /** Whether this case holds the link; otherwise the other one does, and its kind reads from there. */
  readonly own: boolean;
  readonly note: string;
  readonly otherId: string;
  readonly otherRef: string;
  readonly otherTitle: string;
  readonly otherKind: CaseKind;
  readonly otherState: CaseState;
}

export const caseLinks = {
  /** The links of a case in both directions. */
  of(db: ReadDb, caseId: string): CaseLinkRow[] {
    return db.all(
      sql`select l.id, l.kind, l.note, l.case_id = ${caseId} as own, r.id as other_id, r.ref, r.title,
            r.kind as other_kind, r.state
          from case_link l join case_record r on r.id = case when l.case_id = ${caseId} then l.other_id else l.case_id end
          where l.case_id = ${caseId} or l.other_id = ${caseId} order by l.id`,
      (row) => ({
        id: text(row, 'id'),
        kind: oneOf(row, 'kind', linkKinds),
        own: flag(row, 'own'),
        note: text(row, 'note'),
        otherId: text(row, 'other_id'),
        otherRef: text(row, 'ref'),
        otherTitle: text(row, 'title'),
        otherKind: oneOf(row, 'other_kind', caseKinds),
        otherState: oneOf(row, 'state', caseStates),
      }),
    );
  },

  /** Whether two cases are linked in this way already, from whichever side. */
  exists(db: ReadDb, caseId: string, otherId: string, kind: LinkKind): boolean {
    return caseLinks.of(db, caseId).some((link) => link.otherId === otherId && link.kind === kind);
  },

  add(db: WriteDb, caseId: string, otherId: string, kind: LinkKind, note: string): string {
    const id = db.newId();
    db.run(sql`
      insert into case_link (id, case_id, other_id, kind, note)
      values (${id}, ${caseId}, ${otherId}, ${kind}, ${note})`);
    return id;
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from case_link where id = ${id}`), false);
  },
};
