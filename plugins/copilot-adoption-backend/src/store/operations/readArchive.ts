import { Knex } from 'knex';
import { LedgerReport } from '../tables';

/** A report whose body is kept. */
export interface ArchivedReport {
  report: LedgerReport;
  day: number;
}

/** The reports of a scope whose bodies are kept, oldest first. */
export async function readArchive(options: {
  db: Knex;
  scopeId: number;
}): Promise<ArchivedReport[]> {
  const { db, scopeId } = options;
  return db('raw_reports')
    .where('scope_id', scopeId)
    .select('report', 'day')
    .orderBy(['day', 'report']);
}
