import type { CivilDate } from '../../domain/civil-date.ts';
import { placeCodes, type Place } from '../../domain/place.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** A day on which the office is closed beside the public holidays of its place. */
export interface CalendarDayRow {
  readonly id: string;
  readonly on: CivilDate;
  readonly name: string;
}

export const calendarDays = {
  of(db: ReadDb, place: Place): CalendarDayRow[] {
    return db.all(sql`select id, on_date, name from calendar_day where place = ${place} order by on_date`, (row) => ({
      id: text(row, 'id'),
      on: dateIn(row, 'on_date'),
      name: text(row, 'name'),
    }));
  },

  find(db: ReadDb, id: string): (CalendarDayRow & { readonly place: Place }) | undefined {
    return db.get(sql`select id, on_date, name, place from calendar_day where id = ${id}`, (row) => ({
      id: text(row, 'id'),
      on: dateIn(row, 'on_date'),
      name: text(row, 'name'),
      place: oneOf(row, 'place', placeCodes),
    }));
  },

  /** Adds a day; its id. One day can be added once. */
  add(db: WriteDb, day: { readonly place: Place; readonly on: CivilDate; readonly name: string }): string {
    const id = db.newId();
    db.run(
      sql`insert into calendar_day (id, place, on_date, name) values (${id}, ${day.place}, ${day.on}, ${day.name})`,
    );
    return id;
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from calendar_day where id = ${id}`), false);
  },
};
