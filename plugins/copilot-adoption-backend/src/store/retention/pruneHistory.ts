import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { keptDays } from '../../people/keptDays';
import { PeopleSettings } from '../../people/PeopleSettings';
import { RetentionSettings } from '../../settings';
import { forgetPeople } from './forgetPeople';
import { keptTables } from './keptTables';
import { pruneDays } from './pruneDays';
import { pruneRuns } from './pruneRuns';

/** What was deleted, such as `{ 'days of people_days': 3 }`. */
export type Pruned = Record<string, number>;

export interface PruneOptions {
  today: Day;
  /** Left out where only that is to go which may not be kept at all. */
  retention?: RetentionSettings;
  /** Scopes whose windows still need people of any age, because days around them are being fetched. */
  growing?: readonly number[];
  signal?: AbortSignal;
}

const forEver: RetentionSettings = {
  people: Infinity,
  peopleBreakdowns: Infinity,
  memberships: Infinity,
  seats: Infinity,
  raw: Infinity,
  legacy: Infinity,
};

const families = Object.keys(keptTables) as (keyof RetentionSettings)[];

const neededByWindows: readonly (keyof RetentionSettings)[] = [
  'people',
  'memberships',
];

/** Deletes what has been kept long enough, of scopes that are no longer configured too. */
export async function pruneHistory(
  options: PruneOptions & {
    db: Knex;
    settings: Pick<PeopleSettings, 'people'>;
  },
): Promise<Pruned> {
  const { db, settings, today, growing = [], signal } = options;
  const { people: mode } = settings;
  const { retention = forEver } = options;
  const kept = keptDays({ people: mode, retention });
  const pruned: Pruned = {};
  const add = (what: string, count: number) => {
    pruned[what] = (pruned[what] ?? 0) + count;
    return count;
  };
  const scopeIds: number[] = await db('scopes').orderBy('id').pluck('id');
  for (const scopeId of scopeIds) {
    const due = families.filter(
      family => !growing.includes(scopeId) || !neededByWindows.includes(family),
    );
    let days = 0;
    for (const family of due) {
      for (const { table, column } of keptTables[family]) {
        // Yesterday is one day old.
        const place = { db, scopeId, before: today - kept[family], signal };
        const deleted = await pruneDays({ ...place, table, column });
        days += add(`days of ${table}`, deleted);
      }
    }
    if (days > 0) {
      const before = today - kept.people;
      add('people', await forgetPeople({ db, scopeId, mode, before }));
    }
  }
  add('runs', await pruneRuns({ db, today }));
  return pruned;
}

/** What was deleted, in words; empty where nothing was. */
export function describePruned(pruned: Pruned): string {
  return Object.entries(pruned)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
