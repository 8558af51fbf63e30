import {
  Day,
  LegacyFigure,
  legacyFigures,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LegacyDimension } from '../../reports/legacy/LegacyDay';
import { legacyPeople } from '../../reports/legacy/legacyFields';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers, RowOfDay } from './readNumbers';

/** What a surface and day come to for a value of a dimension; for the empty value, as a whole. */
export type LegacyPart = RowOfDay<LegacyFigure> & {
  surface: LegacySurface;
  key: string;
};

/**
 * The numbers of a scope's legacy days by surface and dimension. Of people it is the largest single number that GitHub
 * sent with the value, because people cannot be added up.
 */
export async function readLegacyParts(options: {
  db: Knex;
  scopeId: number;
  surfaces: readonly LegacySurface[];
  by: LegacyDimension;
  days: readonly Day[];
}): Promise<LegacyPart[]> {
  const { db, scopeId, surfaces, by, days } = options;
  const query = joinInOrder(db, fromDays(db, days), {
    table: 'legacy_days as l',
    on: 'l.day = c.day and l.scope_id = ?',
    bindings: [scopeId],
  })
    .whereIn('l.surface', [...surfaces])
    .groupBy('l.day', 'l.surface', `l.${by}`)
    .select('l.day', 'l.surface', `l.${by} as key`);
  // Only the innermost rows, and the one of the whole surface, have numbers that can be added up.
  const sums = legacyFigures.filter(figure => !legacyPeople.includes(figure));
  query.sum(columnsOf(sums)).max(columnsOf(legacyPeople));
  const rows: Pick<LegacyPart, 'day' | 'surface' | 'key'>[] = await query;
  return rows.map(row => ({
    ...readNumbers(row, legacyFigures),
    day: row.day,
    surface: row.surface,
    key: row.key,
  }));
}

function columnsOf(figures: readonly LegacyFigure[]): Record<string, string> {
  return Object.fromEntries(figures.map(figure => [figure, `l.${figure}`]));
}
