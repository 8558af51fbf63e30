import { Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleSelection } from '../../store/operations/joinPeople';
import { readDistinctPeople } from '../../store/operations/readDistinctPeople';
import { Figures } from './Figures';

/** Counts a population's distinct people by bucket and altogether, which is never the buckets' sum. */
export async function countDistinct(
  selection: Omit<PeopleSelection, 'days'>,
  request: Parameters<Figures['countPeople']>[0],
): Promise<{ byBucket: ReadonlyMap<Day, number>; total: number }> {
  const { flag, days, granularity } = request;
  const query = { ...selection, flag, days };
  const byBucket = await readDistinctPeople({
    ...query,
    bucketing: granularity,
  });
  const total = await readDistinctPeople({ ...query, bucketing: 'period' });
  return { byBucket, total: total.get(0) ?? 0 };
}
