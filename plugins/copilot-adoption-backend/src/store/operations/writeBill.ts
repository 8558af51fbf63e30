import { billFigures } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BillRecord } from '../../reports/records';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { CellType, constantColumn, RowColumn, Rows } from '../bulk/Rows';
import { writeRows } from '../bulk/writeRows';
import { moveLedger } from './moveLedger';

/** Replaces the bill of a month of a scope. */
export async function writeBill(options: {
  db: Knex;
  ticket: string;
  entry: LedgerEntry;
  items: readonly BillRecord[];
}): Promise<WriteOutcome> {
  const { db, ticket, entry, items } = options;
  const { scope_id, report, day } = entry;
  return moveLedger({
    db,
    ticket,
    entries: [entry],
    async work(trx) {
      await trx('bill_items').where({ scope_id, report, day }).delete();
      await writeRows(trx, billRows(items, entry));
    },
  });
}

function billRows(
  items: readonly BillRecord[],
  { scope_id, report, day }: LedgerEntry,
): Rows {
  const column = (
    name: string,
    type: CellType,
    valueOf: (item: BillRecord) => number | string | null,
  ): RowColumn => ({ name, type, valueOf: row => valueOf(items[row]) });
  return {
    table: 'bill_items',
    length: items.length,
    columns: [
      constantColumn('scope_id', 'integer', scope_id),
      constantColumn('report', 'text', report),
      constantColumn('day', 'integer', day),
      column('product', 'text', item => item.product),
      column('sku', 'text', item => item.sku),
      column('model', 'text', item => item.model),
      column('unit_type', 'text', item => item.unitType),
      column('price_per_unit', 'double', item => item.pricePerUnit),
      ...billFigures.map(figure =>
        column(figure, 'double', item => item.figures[figure]),
      ),
    ],
  };
}
