import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { WindowRecord } from '../../reports/records';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { constantColumn } from '../bulk/Rows';
import { writeRows } from '../bulk/writeRows';
import { DifferenceRow } from '../tables';
import { totalsMeasureRows } from '../totalsRows';
import { moveLedger } from './moveLedger';
import { ownSubject } from './ownSubject';
import { windowMeasures } from './windowMeasures';

/** A figure of GitHub's that what is stored of a day contradicts. */
export type Difference = Omit<DifferenceRow, 'scope_id' | 'found_at'>;

/** What a check of the stored days against a 28-day report has come to. */
export interface CheckFindings {
  differences: readonly Difference[];
  /** Days of totals to ask GitHub for once more. */
  dueAgain: readonly Day[];
}

/**
 * Keeps what a 28-day report of totals says beside its days: its own measures, and, after a check, where it contradicts
 * what is stored. The days themselves stay as they are.
 */
export async function keepWindow(options: {
  db: Knex;
  now: number;
  ticket: string;
  entry: LedgerEntry;
  window?: WindowRecord;
  findings?: CheckFindings;
}): Promise<WriteOutcome> {
  const { db, now, ticket, entry, window, findings } = options;
  const { scope_id: scopeId } = entry;
  return moveLedger({
    db,
    ticket,
    entries: [entry],
    async work(trx) {
      if (window) {
        await replaceMeasures(trx, scopeId, window);
      }
      if (findings) {
        await replaceDifferences(trx, { scopeId, findings, now });
        await askAgain(trx, { scopeId, days: findings.dueAgain, now });
      }
    },
  });
}

async function replaceMeasures(
  trx: Knex.Transaction,
  scopeId: number,
  { lastDay: day, measures }: WindowRecord,
) {
  const subjectId = await ownSubject(trx, scopeId, 'scope');
  await trx('measure_days')
    .where({ day, subject_id: subjectId })
    .where('measure', 'like', windowMeasures)
    .delete();
  await writeRows(trx, totalsMeasureRows(measures, { day, subjectId }));
}

async function replaceDifferences(
  trx: Knex.Transaction,
  options: { scopeId: number; findings: CheckFindings; now: number },
) {
  const { scopeId, findings, now } = options;
  const { differences } = findings;
  const known: DifferenceRow[] = await trx('report_differences').where(
    'scope_id',
    scopeId,
  );
  const since = new Map(
    known.map(row => [keyOf(row), Number(row.found_at)] as const),
  );
  await trx('report_differences').where('scope_id', scopeId).delete();
  await writeRows(trx, {
    table: 'report_differences',
    length: differences.length,
    columns: [
      constantColumn('scope_id', 'integer', scopeId),
      {
        name: 'report',
        type: 'text',
        valueOf: row => differences[row].report,
      },
      { name: 'day', type: 'integer', valueOf: row => differences[row].day },
      {
        name: 'measure',
        type: 'text',
        valueOf: row => differences[row].measure,
      },
      { name: 'held', type: 'double', valueOf: row => differences[row].held },
      {
        name: 'reported',
        type: 'double',
        valueOf: row => differences[row].reported,
      },
      {
        name: 'found_at',
        type: 'bigint',
        valueOf: row => since.get(keyOf(differences[row])) ?? now,
      },
    ],
  });
}

function keyOf({ report, day, measure }: Difference): string {
  return `${report} ${day} ${measure}`;
}

/** Settled days alone: the other ones will be asked for anyway, and perhaps not before a certain moment. */
async function askAgain(
  trx: Knex.Transaction,
  options: { scopeId: number; days: readonly Day[]; now: number },
) {
  const { scopeId, days, now } = options;
  await trx('report_days')
    .where({ scope_id: scopeId, report: 'totals' })
    .whereIn('state', ['final', 'empty'])
    .whereIn('day', [...days])
    .update({ next_attempt_at: now });
}
