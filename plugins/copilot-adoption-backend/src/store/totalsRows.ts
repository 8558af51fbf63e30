import { counters, Day } from 'backstage-plugin-copilot-adoption-common';
import {
  completionCounters,
  completionsOf,
} from '../reports/peopleDay/completionCounters';
import { BreakdownSums } from '../reports/peopleDay/sumBreakdowns';
import { breakdownKinds, Measure, TotalsRecord } from '../reports/records';
import { constantColumn, numberColumn, Rows } from './bulk/Rows';

/** Whom the rows are about, and when. */
interface Place {
  day: Day;
  subjectId: number;
}

function placeColumns({ day, subjectId }: Place) {
  return [
    constantColumn('day', 'integer', day),
    constantColumn('subject_id', 'integer', subjectId),
  ];
}

/** The columns of `activity_days` that GitHub's totals fill. */
export function totalsActivity(record: TotalsRecord, subjectId: number) {
  const completions = completionsOf(record);
  return {
    day: record.day,
    subject_id: subjectId,
    ...record.counters,
    ...Object.fromEntries(
      completionCounters.map((counter, index) => [
        `completion_${counter}`,
        completions[index],
      ]),
    ),
    published_daily: record.publishedActives[1],
    published_weekly: record.publishedActives[7],
    published_monthly: record.publishedActives[28],
  };
}

export function totalsBreakdownRows(
  { keys, rows }: BreakdownSums,
  place: Place,
  keyIds: readonly number[],
): Rows {
  return {
    table: 'breakdown_days',
    length: rows.length,
    columns: [
      ...placeColumns(place),
      {
        name: 'kind',
        type: 'smallint',
        valueOf: row => breakdownKinds.indexOf(keys[row].kind),
      },
      { name: 'key_id', type: 'integer', valueOf: row => keyIds[row] },
      ...counters.map(counter =>
        numberColumn(counter, 'bigint', rows, counter),
      ),
    ],
  };
}

export function totalsMeasureRows(
  measures: readonly Measure[],
  place: Place,
): Rows {
  return {
    table: 'measure_days',
    length: measures.length,
    columns: [
      ...placeColumns(place),
      { name: 'measure', type: 'text', valueOf: row => measures[row].name },
      { name: 'value', type: 'double', valueOf: row => measures[row].value },
    ],
  };
}
