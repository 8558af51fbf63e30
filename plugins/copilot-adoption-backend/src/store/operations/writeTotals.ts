import { Knex } from 'knex';
import { sumBreakdowns } from '../../reports/peopleDay/sumBreakdowns';
import { TotalsRecord } from '../../reports/records';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { writeRows } from '../bulk/writeRows';
import {
  totalsActivity,
  totalsBreakdownRows,
  totalsMeasureRows,
} from '../totalsRows';
import { deleteSubjectDay } from './deleteSubjectDay';
import { holdsTicket } from './holdsTicket';
import { identifyScope } from './identifyScope';
import { moveLedger } from './moveLedger';
import { ownSubject } from './ownSubject';
import { KnownKeys, resolveKeys } from './resolveKeys';

/** Replaces a day of GitHub's own totals of a scope. */
export async function writeTotals(options: {
  db: Knex;
  knownKeys: KnownKeys;
  ticket: string;
  entry: LedgerEntry;
  record: TotalsRecord;
}): Promise<WriteOutcome> {
  const { db, knownKeys, ticket, entry, record } = options;
  const claim = { db, ticket, entries: [entry] };
  const { scope_id: scopeId, day } = entry;
  if (
    !(await holdsTicket(claim)) ||
    !(await identifyScope({ db, scopeId, githubId: record.scopeId }))
  ) {
    return 'superseded';
  }
  const sums = sumBreakdowns(record.breakdowns);
  const keyIds = await resolveKeys({ db, keys: sums.keys, known: knownKeys });
  const subjectId = await ownSubject(db, scopeId, 'scope');
  const place = { day, subjectId };
  return moveLedger({
    ...claim,
    async work(trx) {
      await deleteSubjectDay(trx, {
        tables: ['activity_days', 'breakdown_days', 'measure_days'],
        scopeId,
        kinds: ['scope'],
        day,
      });
      await trx('activity_days').insert(totalsActivity(record, subjectId));
      await writeRows(trx, totalsBreakdownRows(sums, place, keyIds));
      await writeRows(trx, totalsMeasureRows(record.measures, place));
    },
  });
}
