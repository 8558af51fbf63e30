import { joinPeople, PeopleSelection } from './joinPeople';
import { MeasureOfDay } from './readMeasureDays';

/** Measures added up over a population by day. */
export async function readPeopleMeasureDays(
  selection: PeopleSelection & { measures: readonly string[] },
): Promise<MeasureOfDay[]> {
  const { rows } = await joinPeople(selection, {
    table: 'people_measure_days',
    measure: selection.measures,
  });
  return rows
    .groupBy('b.day', 'b.measure')
    .select('b.day', 'b.measure')
    .sum('b.value as value');
}
