import { joinPeople, PeopleSelection } from './joinPeople';

/** A measure of a person, added up over a period. */
export interface PersonMeasure {
  user: number;
  measure: string;
  value: number;
}

/** Adds up measures over a period, by person. */
export async function readPersonMeasures(
  selection: PeopleSelection & { measures: readonly string[] },
): Promise<PersonMeasure[]> {
  const { rows } = await joinPeople(selection, {
    table: 'people_measure_days',
    measure: selection.measures,
  });
  return rows
    .groupBy('b.user_id', 'b.measure')
    .select('b.user_id as user', 'b.measure')
    .sum('b.value as value');
}
