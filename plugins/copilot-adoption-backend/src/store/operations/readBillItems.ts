import {
  BillFigure,
  billFigures,
  Day,
  MonthlyReport,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readNumbers, RowOfDay } from './readNumbers';

/** What a month is billed for a model; the day is the month's last. */
export type BilledModel = RowOfDay<BillFigure> & {
  report: MonthlyReport;
  model: string;
};

/** What months of a scope are billed by model, whatever the product. */
export async function readBillItems(options: {
  db: Knex;
  scopeId: number;
  /** Last days of months. */
  days: readonly Day[];
}): Promise<BilledModel[]> {
  const { db, scopeId, days } = options;
  const rows = await db('bill_items')
    .where('scope_id', scopeId)
    .whereIn('day', [...days])
    .groupBy('report', 'day', 'model')
    .select('report', 'day', 'model')
    .sum(Object.fromEntries(billFigures.map(figure => [figure, figure])));
  return rows.map(row => ({
    ...readNumbers(row, billFigures),
    day: row.day,
    report: row.report,
    model: row.model,
  }));
}
