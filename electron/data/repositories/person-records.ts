import { caseStates, type CaseState } from '../../domain/case-kind.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { nameWords, plainEmail, postcodeIn, type PersonTraits } from '../../domain/request/same-person.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, oneOf, text, type Row } from '../rows.ts';
import { joined, sql, type Sql } from '../sql.ts';

/** A person of a case that may be the one looked for. */
export interface PersonRecord extends PersonTraits {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly state: CaseState;
  readonly receivedOn: CivilDate;
}

/** Most records that are compared; the newest cases come first. */
const mostCompared = 2_000;

/**
 * People of requests that may be the same as somebody: by the beginnings of the name, by e-mail address, by postcode. A
 * wide net; what is really alike is for the domain to say.
 */
export function personRecords(db: ReadDb, person: PersonTraits, exceptCase: string): PersonRecord[] {
  const nets = [byName(person), byEmail(person), byPostcode(person)].filter((net) => net !== undefined);
  if (nets.length === 0) return [];
  return db.all(
    sql`select p.name, p.email, p.phone, p.address, i.case_id, i.ref, i.title, i.state, i.received_on
        from (select distinct case_id, party_id from (${joined(nets, ' union all ')}) limit ${mostCompared * 3}) found
        join case_index i on i.case_id = found.case_id
        join party p on p.id = found.party_id
        where i.kind = 'request' and i.case_id <> ${exceptCase}
        order by i.received_on desc limit ${mostCompared}`,
    toRecord,
  );
}

/** The first two letters of the longest word and the first of another: every spelling that is alike shares them. */
function byName(person: PersonTraits): Sql | undefined {
  const words = nameWords(person.name).toSorted((a, b) => b.length - a.length);
  const [longest, other] = words;
  if (longest === undefined) return undefined;
  const rest = other === undefined ? '' : ` ${starting(other.slice(0, 1))}`;
  const match = `people : ${starting(longest.slice(0, 2))}${rest === '' ? '' : ` AND people :${rest}`}`;
  return sql`select cp.case_id, cp.party_id
    from (select rowid as found from case_search where case_search match ${match} order by rowid desc limit ${mostCompared})
    join case_index ci on ci.row = found
    join case_party cp on cp.case_id = ci.case_id and cp.role in ('data-subject', 'requester')`;
}

function starting(letters: string): string {
  return `"${letters}"*`;
}

function byEmail({ email }: PersonTraits): Sql | undefined {
  if (email.trim() === '') return undefined;
  return sql`select cp.case_id, cp.party_id from party p join case_party cp on cp.party_id = p.id
    where p.email <> '' and p.email = ${email.trim()} collate nocase
    union all
    select cp.case_id, cp.party_id from party p join case_party cp on cp.party_id = p.id
    where p.email <> '' and p.email = ${plainEmail(email)} collate nocase`;
}

function byPostcode({ address }: PersonTraits): Sql | undefined {
  const postcode = postcodeIn(address);
  if (postcode === undefined) return undefined;
  return sql`select * from (select cp.case_id, cp.party_id from party p join case_party cp on cp.party_id = p.id
    where p.address <> '' and instr(replace(upper(p.address), ' ', ''), ${postcode}) > 0 limit ${mostCompared})`;
}

function toRecord(row: Row): PersonRecord {
  return {
    caseId: text(row, 'case_id'),
    ref: text(row, 'ref'),
    title: text(row, 'title'),
    state: oneOf(row, 'state', caseStates),
    receivedOn: dateIn(row, 'received_on'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    phone: text(row, 'phone'),
    address: text(row, 'address'),
  };
}
