import {
  Day,
  LegacyFigure,
  legacyFigures,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers, RowOfDay } from './readNumbers';

/** The numbers of a surface on a day. */
export type LegacyNumbers = RowOfDay<LegacyFigure> & { surface: LegacySurface };

/** The numbers of the surfaces of a scope's legacy days, each as a whole. */
export async function readLegacyDays(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}): Promise<LegacyNumbers[]> {
  const { db, scopeId, days } = options;
  const rows = await joinInOrder(db, fromDays(db, days), {
    table: 'legacy_days as l',
    on: 'l.day = c.day and l.scope_id = ?',
    bindings: [scopeId],
  })
    .where({ 'l.editor': '', 'l.model': '', 'l.language': '' })
    .where('l.repository', '')
    .select('l.day', 'l.surface', ...legacyFigures.map(name => `l.${name}`));
  return rows.map((row: { day: Day; surface: LegacySurface }) => ({
    ...readNumbers(row, legacyFigures),
    day: row.day,
    surface: row.surface,
  }));
}
