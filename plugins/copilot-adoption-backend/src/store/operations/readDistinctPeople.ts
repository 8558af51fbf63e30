import {
  Day,
  Granularity,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { bucketColumn } from './keySums';

/** Distinct people of each bucket that has any, and of all of the days together. */
export interface DistinctPeople {
  byBucket: ReadonlyMap<Day, number>;
  total: number;
}

/** Counts distinct people by bucket and altogether, which is never the buckets' sum, from one reading of their days. */
export async function readDistinctPeople(
  options: PeopleSelection & { flag?: PeopleFlag; granularity: Granularity },
): Promise<DistinctPeople> {
  const { db, flag, granularity } = options;
  const { rows: people } = await joinPeople(
    options,
    { table: 'people_days' },
    granularity,
  );
  const active = people.distinct(
    db.raw(`${bucketColumn(granularity)} as bucket`),
    'b.user_id',
  );
  if (flag) {
    active.whereRaw(`(b.flags & ${1 << peopleFlags.indexOf(flag)}) <> 0`);
  }
  const rows: { bucket: Day | null; people: number | string }[] = await db
    .withMaterialized('active', active)
    .unionAll([
      db('active')
        .groupBy('bucket')
        .select('bucket', db.raw('count(*) as people')),
      db('active').select(
        db.raw('cast(null as integer) as bucket'),
        db.raw('count(distinct user_id) as people'),
      ),
    ]);
  const counts = new Map(rows.map(row => [row.bucket, Number(row.people)]));
  const total = counts.get(null) ?? 0;
  counts.delete(null);
  return { byBucket: counts as Map<Day, number>, total };
}
