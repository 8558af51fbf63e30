import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { toReportDayRow } from '../rows';
import { LedgerReport, ReportDayRow } from '../tables';

/** Rows of the ledger, newest day first. */
export async function readLedgerPage(options: {
  db: Knex;
  scopeIds: readonly number[];
  report?: LedgerReport;
  from?: Day;
  to?: Day;
  limit: number;
  /** The last row of the page before. */
  after?: { day: Day; scopeId: number; report: LedgerReport };
}): Promise<ReportDayRow[]> {
  const { db, scopeIds, report, from, to, limit, after } = options;
  const query = db('report_days')
    .whereIn('scope_id', [...scopeIds])
    .orderBy([{ column: 'day', order: 'desc' }, 'scope_id', 'report'])
    .limit(limit);
  if (report) {
    query.where('report', report);
  }
  if (from !== undefined) {
    query.where('day', '>=', from);
  }
  if (to !== undefined) {
    query.where('day', '<=', to);
  }
  if (after) {
    query.where(later =>
      later
        .where('day', '<', after.day)
        .orWhere(sameDay =>
          sameDay
            .where('day', after.day)
            .whereRaw('(scope_id, report) > (?, ?)', [
              after.scopeId,
              after.report,
            ]),
        ),
    );
  }
  const rows: ReportDayRow[] = await query;
  return rows.map(toReportDayRow);
}
