import {
  counters as counterNames,
  Day,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  breakdownFigure,
  Figures,
  publishedFigures,
} from '../../reports/figuresOf';
import { breakdownKinds } from '../../reports/records';
import { ActivityDayRow, MeasureDayRow } from '../tables';
import { fromDays, joinInOrder } from './joinDays';
import { ownSubject } from './ownSubject';

/** GitHub's own splits; the other ones are summed up from these. */
const sentKinds = breakdownKinds.slice(0, 5);

const columns: readonly (readonly [
  column: keyof ActivityDayRow,
  figure: string,
])[] = [
  ...counterNames.map(counter => [counter, counter] as const),
  ['published_daily', publishedFigures[1]],
  ['published_weekly', publishedFigures[7]],
  ['published_monthly', publishedFigures[28]],
];

/** The stored totals of a scope on days, under the names that the same figures have in a report. */
export async function readHeldFigures(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}): Promise<Map<Day, Figures>> {
  const { db, scopeId, days } = options;
  const held = new Map(days.map(day => [day, new Map<string, number>()]));
  const note = (day: Day, figure: string, value: unknown) => {
    if (value !== null) {
      held.get(day)?.set(figure, Number(value));
    }
  };
  const subjectId = await ownSubject(db, scopeId, 'scope');
  const rowsOf = (table: string) =>
    joinInOrder(db, fromDays(db, days), {
      table: `${table} as t`,
      on: 't.day = c.day and t.subject_id = ?',
      bindings: [subjectId],
    });

  const activity: ActivityDayRow[] = await rowsOf('activity_days').select(
    't.*',
  );
  for (const row of activity) {
    columns.forEach(([column, figure]) => note(row.day, figure, row[column]));
  }
  const measures: MeasureDayRow[] = await rowsOf('measure_days').select('t.*');
  measures.forEach(({ day, measure, value }) => note(day, measure, value));

  const breakdowns = await rowsOf('breakdown_days')
    .where('t.kind', '<', sentKinds.length)
    .groupBy('t.day', 't.kind')
    .select('t.day', 't.kind')
    .sum(Object.fromEntries(counterNames.map(name => [name, `t.${name}`])));
  for (const row of breakdowns) {
    const kind = sentKinds[row.kind];
    counterNames.forEach(counter =>
      note(row.day, breakdownFigure(counter, kind), row[counter]),
    );
  }
  return held;
}
