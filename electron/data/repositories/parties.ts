import { partyRoles, type PartyRole } from '../../domain/party.ts';
import type { ReadDb } from '../read-db.ts';
import { integer, oneOf, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

const partyKinds = ['person', 'organisation'] as const;

/** A person or organisation as it is entered. */
export interface PartyFields {
  readonly name: string;
  readonly kind: (typeof partyKinds)[number];
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** A party in its role in a case. `id` is that of the role, `partyId` that of the party. */
export interface CasePartyRow extends PartyFields {
  readonly id: string;
  readonly partyId: string;
  readonly role: PartyRole;
  readonly note: string;
  readonly version: number;
}

export const parties = {
  /** Who takes part in a case, in the order in which they were entered. */
  of(db: ReadDb, caseId: string): CasePartyRow[] {
    return db.all(
      sql`select cp.id, cp.party_id, cp.role, cp.note, cp.version, p.name, p.kind, p.email, p.phone, p.address
          from case_party cp join party p on p.id = cp.party_id
          where cp.case_id = ${caseId} order by cp.id`,
      toCaseParty,
    );
  },

  /** Adds somebody to a case; the id of the role. */
  add(db: WriteDb, caseId: string, person: PartyFields & { readonly role: PartyRole }): string {
    const partyId = db.newId();
    const id = db.newId();
    db.run(sql`
      insert into party (id, name, kind, email, phone, address)
      values (${partyId}, ${person.name}, ${person.kind}, ${person.email}, ${person.phone}, ${person.address})`);
    db.run(sql`
      insert into case_party (id, case_id, party_id, role) values (${id}, ${caseId}, ${partyId}, ${person.role})`);
    return id;
  },

  update(db: WriteDb, id: string, person: PartyFields & { readonly role: PartyRole }): void {
    const changed = db.run(sql`
      update party set name = ${person.name}, kind = ${person.kind}, email = ${person.email}, phone = ${person.phone},
        address = ${person.address}, version = version + 1
      where id = (select party_id from case_party where id = ${id})`);
    checkChanged(changed, false);
    db.run(sql`update case_party set role = ${person.role}, version = version + 1 where id = ${id}`);
  },

  /** Takes somebody out of a case. A party without any other role goes too: nothing is kept that no case needs. */
  remove(db: WriteDb, id: string): void {
    const partyId = db.get(sql`select party_id from case_party where id = ${id}`, (row) => text(row, 'party_id'));
    checkChanged(db.run(sql`delete from case_party where id = ${id}`), false);
    db.run(sql`
      delete from party where id = ${partyId ?? ''} and not exists (select 1 from case_party where party_id = party.id)`);
  },
};

function toCaseParty(row: Row): CasePartyRow {
  return {
    id: text(row, 'id'),
    partyId: text(row, 'party_id'),
    role: oneOf(row, 'role', partyRoles),
    note: text(row, 'note'),
    name: text(row, 'name'),
    kind: oneOf(row, 'kind', partyKinds),
    email: text(row, 'email'),
    phone: text(row, 'phone'),
    address: text(row, 'address'),
    version: integer(row, 'version'),
  };
}
