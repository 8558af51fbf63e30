import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { StoredSubjectKind } from '../tables';

interface Seen {
  id: number;
  first: Day;
  last: Day;
}

/**
 * Takes back the first or last day of subjects that a corrected day no longer shows. Every later day has to be there
 * still: what comes after a first day is then known, and of a last day at least the first one.
 *
 * @param seen - selects the `id` of subjects and the `day` of every day on which they were seen
 */
export async function narrowSubjects(
  trx: Knex.Transaction,
  options: {
    scopeId: number;
    kind: Extract<StoredSubjectKind, 'user' | 'team'>;
    day: Day;
    seen: Knex.QueryBuilder;
  },
): Promise<void> {
  const { scopeId, kind, day, seen } = options;
  const gone: { id: number; first_day: Day }[] = await trx('subjects')
    .where({ scope_id: scopeId, kind })
    .where(edge => edge.where('first_day', day).orWhere('last_day', day))
    .whereNotIn(
      'id',
      trx.from(seen.clone().as('s')).where('s.day', day).select('s.id'),
    )
    .select('id', 'first_day');
  if (gone.length === 0) {
    return;
  }
  const rows: Seen[] = await trx
    .from(seen.clone().as('s'))
    .whereIn(
      's.id',
      gone.map(({ id }) => id),
    )
    .groupBy('s.id')
    .select('s.id', trx.raw('min(s.day) as first, max(s.day) as last'));
  const days = new Map(rows.map(row => [row.id, row]));
  for (const { id, first_day: first } of gone) {
    const known = first < day ? first : days.get(id)?.first ?? null;
    await trx('subjects')
      .where({ id })
      .update({ first_day: known, last_day: days.get(id)?.last ?? known });
  }
}
