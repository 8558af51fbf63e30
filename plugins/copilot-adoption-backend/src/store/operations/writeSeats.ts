import { Knex } from 'knex';
import { SeatDay } from '../../reports/seatDay/SeatDay';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { deleteRows } from '../bulk/deleteRows';
import { writeRows } from '../bulk/writeRows';
import { KnownSubjects } from '../KnownSubjects';
import { seatRows } from '../seatRows';
import { holdsTicket } from './holdsTicket';
import { moveLedger } from './moveLedger';
import { ownSubject } from './ownSubject';
import { requireGuard } from './requireGuard';
import { resolveSubjects } from './resolveSubjects';
import { orSuperseded } from './Superseded';

interface Writing {
  db: Knex;
  knownSubjects: KnownSubjects;
  ticket: string;
  entry: LedgerEntry;
  seats: SeatDay;
}

/** Replaces the snapshot of who holds a seat on a day, and the number of them. */
export async function writeSeats(options: Writing): Promise<WriteOutcome> {
  return orSuperseded(() => replaceSeats(options));
}

async function replaceSeats(options: Writing): Promise<WriteOutcome> {
  const { db, knownSubjects, ticket, entry, seats } = options;
  const claim = { db, ticket, entries: [entry] };
  const { scope_id: scopeId, day } = entry;
  const { guardVersion } = seats;
  if (!(await holdsTicket(claim))) {
    return 'superseded';
  }
  const users = await resolveSubjects({
    db,
    knownSubjects,
    scopeId,
    kind: 'user',
    day,
    named: seats.users,
    guardVersion,
  });
  const everyone = await ownSubject(db, scopeId, 'everyone');
  return moveLedger({
    ...claim,
    async work(trx) {
      await requireGuard(trx, guardVersion);
      const before = trx('seats').where({ scope_id: scopeId, day });
      await deleteRows(trx, before, 'user_id');
      await writeRows(trx, seatRows(seats, { scope: scopeId, users }));
      await trx('active_days')
        .insert({ day, subject_id: everyone, seats: users.length })
        .onConflict(['day', 'subject_id'])
        .merge(['seats']);
      // Who of the seated was active is counted with the windows, as soon as the day's people are known.
      await trx('report_days')
        .where({ scope_id: scopeId, report: 'users', day })
        .update({ windows_stale: true });
    },
  });
}
