import { joinPeople, PeopleSelection } from './joinPeople';
import { MeasureOfDay } from './readMeasureDays';

/** Measures added up over a population by day. */
export async function readPeopleMeasureDays(
  selection: PeopleSelection & { measures: readonly string[] },
): Promise<MeasureOfDay[]> {
  const { rows } = await joinPeople(selection, 'people_measure_days');
  return rows
    .whereIn('b.measure', [...selection.measures])
    .groupBy('b.day', 'b.measure')
    .select('b.day', 'b.measure')
    .sum('b.value as value');
}
