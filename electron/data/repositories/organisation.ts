import { StoreError } from '../errors.ts';
import type { ReadDb } from '../read-db.ts';
import { integer, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { placeIn, type CasePlace } from './case-place.ts';
import { checkChanged } from './row-version.ts';

/** The controller as it is entered. */
export interface OrganisationFields {
  readonly name: string;
  readonly place: CasePlace;
  readonly zone: string;
  readonly regulator: string;
  readonly registrationNumber: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly contactAddress: string;
}

/** The controller of this casebook; there is one. */
export interface OrganisationRow extends OrganisationFields {
  readonly id: string;
  readonly version: number;
}

export const organisation = {
  /** Throws `damaged` in a casebook without one: it is made together with the casebook. */
  get(db: ReadDb): OrganisationRow {
    const row = db.get(sql`select * from organisation limit 1`, toOrganisation);
    if (row === undefined) throw new StoreError('damaged', 'the casebook has no organisation');
    return row;
  },

  insert(db: WriteDb, fields: OrganisationFields): OrganisationRow {
    db.run(sql`
      insert into organisation (id, name, place, zone, regulator, registration_number,
        contact_name, contact_email, contact_phone, contact_address)
      values (${db.newId()}, ${fields.name}, ${fields.place}, ${fields.zone}, ${fields.regulator},
        ${fields.registrationNumber}, ${fields.contactName}, ${fields.contactEmail}, ${fields.contactPhone},
        ${fields.contactAddress})`);
    return organisation.get(db);
  },

  /** Throws `conflict` when it was changed since that version. */
  update(db: WriteDb, version: number, fields: OrganisationFields): void {
    const changed = db.run(sql`
      update organisation set name = ${fields.name}, place = ${fields.place}, zone = ${fields.zone},
        regulator = ${fields.regulator}, registration_number = ${fields.registrationNumber},
        contact_name = ${fields.contactName}, contact_email = ${fields.contactEmail},
        contact_phone = ${fields.contactPhone}, contact_address = ${fields.contactAddress}, version = version + 1
      where version = ${version}`);
    checkChanged(changed, true);
  },
};

function toOrganisation(row: Row): OrganisationRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    place: placeIn(row, 'place'),
    zone: text(row, 'zone'),
    regulator: text(row, 'regulator'),
    registrationNumber: text(row, 'registration_number'),
    contactName: text(row, 'contact_name'),
    contactEmail: text(row, 'contact_email'),
    contactPhone: text(row, 'contact_phone'),
    contactAddress: text(row, 'contact_address'),
    version: integer(row, 'version'),
  };
}
