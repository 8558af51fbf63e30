import { Knex } from 'knex';
import { LedgerReport } from '../tables';

/** Lines that were left out of a report of a scope, on all of its days together. */
export interface DroppedLines {
  scopeId: number;
  report: LedgerReport;
  reason: string;
  lines: number;
}

/** The lines that could not be stored, by why. Few days have any. */
export async function readDroppedLines(options: {
  db: Knex;
  scopeIds: readonly number[];
}): Promise<DroppedLines[]> {
  const { db, scopeIds } = options;
  const rows = await db('report_days')
    .whereIn('scope_id', [...scopeIds])
    .whereNot('dropped_lines', '{}')
    .orderBy(['scope_id', 'report', 'day'])
    .select('scope_id', 'report', 'dropped_lines');
  const sums = new Map<string, DroppedLines>();
  for (const { scope_id: scopeId, report, dropped_lines: dropped } of rows) {
    const byReason: Record<string, number> = JSON.parse(dropped);
    for (const [reason, lines] of Object.entries(byReason)) {
      const key = `${scopeId}/${report}/${reason}`;
      const before = sums.get(key)?.lines ?? 0;
      sums.set(key, { scopeId, report, reason, lines: before + lines });
    }
  }
  return [...sums.values()];
}
