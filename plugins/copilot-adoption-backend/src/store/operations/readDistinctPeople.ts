import {
  Day,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { Bucketing } from './slices';

/** Distinct people by bucket, in total or with a flag; buckets without any are left out. */
export async function readDistinctPeople(
  options: PeopleSelection & { flag?: PeopleFlag; bucketing: Bucketing },
): Promise<Map<Day, number>> {
  const { flag, bucketing } = options;
  const query = joinPeople(options, 'people_days', bucketing);
  if (flag) {
    query.whereRaw(`(b.flags & ${1 << peopleFlags.indexOf(flag)}) <> 0`);
  }
  const rows: { bucket: number; people: number | string }[] = await query
    .groupBy('c.bucket')
    .select('c.bucket')
    .countDistinct('b.user_id as people');
  return new Map(rows.map(row => [Number(row.bucket), Number(row.people)]));
}
