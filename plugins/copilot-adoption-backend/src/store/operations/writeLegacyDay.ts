import { legacyFigures } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LegacyDay, legacyDimensions } from '../../reports/legacy/LegacyDay';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { constantColumn, RowColumn, Rows } from '../bulk/Rows';
import { writeRows } from '../bulk/writeRows';
import { deleteRows } from '../bulk/deleteRows';
import { moveLedger } from './moveLedger';

/** Replaces a legacy day of a scope, which no other table knows anything of. */
export async function writeLegacyDay(options: {
  db: Knex;
  ticket: string;
  entry: LedgerEntry;
  legacy: LegacyDay;
}): Promise<WriteOutcome> {
  const { db, ticket, entry, legacy } = options;
  const { scope_id: scopeId, day, source } = entry;
  return moveLedger({
    db,
    ticket,
    entries: [entry],
    async work(trx) {
      const rows = trx('legacy_days').where({ scope_id: scopeId, day });
      await deleteRows(trx, rows, 'surface');
      await writeRows(trx, legacyRows(legacy, scopeId, source ?? ''));
    },
  });
}

function legacyRows(
  { day, rows }: LegacyDay,
  scopeId: number,
  source: string,
): Rows {
  const texts = ['surface', ...legacyDimensions] as const;
  return {
    table: 'legacy_days',
    length: rows.length,
    columns: [
      constantColumn('scope_id', 'integer', scopeId),
      constantColumn('day', 'integer', day),
      ...texts.map(
        (name): RowColumn => ({
          name,
          type: 'text',
          valueOf: row => rows[row][name],
        }),
      ),
      constantColumn('source', 'text', source),
      ...legacyFigures.map(
        (name): RowColumn => ({
          name,
          type: 'bigint',
          valueOf: row => rows[row][name],
        }),
      ),
    ],
  };
}
