import { Knex } from 'knex';
import { Figure, figure } from '../Figure';
import { IngestOptions } from '../readOptions';
import { countRows, dayTables } from './dayTables';
import { fillHistory } from './fillHistory';
import { Floor } from './Floor';
import { Ingest, ingestDay, scopeOf, today } from './Ingest';
import { median } from './statistics';
import { SyncScope, SyncTools } from '../plugin/backend';

/** A short history, to compare a long one with. */
const fewDays = 10;

/** What a whole history costs, and whether the next day costs more for it. */
export async function* measureHistory(
  options: IngestOptions,
): AsyncIterable<Figure> {
  const { engine, users, teams, days } = options;
  const ingest = await Ingest.start(engine, { users, teams, days: 7 });
  const { knex } = ingest.database;
  try {
    const start = performance.now();
    const short = await ingest.tools(fewDays);
    const scope = await scopeOf(short);
    await fillHistory(short, knex);
    const shortSeconds = (performance.now() - start) / 1000;
    // Tomorrow's, and the same weekday's later on: days that the backfill leaves alone.
    const early = await costPerRow(short, scope, knex, today + 1);
    await tidy(knex);

    const goOn = performance.now();
    const long = await ingest.tools(days);
    await fillHistory(long, knex);
    const seconds = shortSeconds + (performance.now() - goOn) / 1000;
    yield figure('backfill.seconds', seconds, 's', backfillBudget(options));
    yield figure(
      'disk.megabytes',
      await ingest.database.megabytes(),
      'MB',
      diskBudget(options),
    );
    const late = await costPerRow(long, scope, knex, today + 1);
    yield figure('flatness.early', early * 1000, 'us/row');
    yield figure('flatness.late', late * 1000, 'us/row');
    yield figure('flatness.late_to_early', late / early, 'x', 1.2);
    await tidy(knex);

    await knex('report_days')
      .where({ report: 'users' })
      .update({ windows_stale: true });
    const sweep = performance.now();
    const swept = await long.store.refreshWindows({ scopeId: scope.id });
    const milliseconds = performance.now() - sweep;
    yield figure('windows.all_days', milliseconds / 1000, 's');
    yield figure('windows.per_day', milliseconds / swept, 'ms');

    const floor = await floorOfDays(ingest, days);
    yield figure('backfill.floor', floor, 's');
    yield figure('backfill.times_floor', seconds / floor, 'x');
  } finally {
    await ingest.stop();
  }
}

/** The least that so many days could take on this machine, in seconds. */
async function floorOfDays(ingest: Ingest, days: number): Promise<number> {
  const { knex } = ingest.database;
  const week = Array.from({ length: 7 }, (_, index) => today - 40 + index);
  const floor = await Floor.of(knex, ingest.github.origin, week[0]);
  await floor.measure(week[0]);
  const times: number[] = [];
  for (const day of week) {
    times.push(await floor.measure(day));
  }
  return (median(times) * days) / 1000;
}

/** The median over a few days, of which each is written twice. */
async function costPerRow(
  tools: SyncTools,
  scope: SyncScope,
  knex: Knex,
  firstDay: number,
): Promise<number> {
  const costs: number[] = [];
  for (let day = firstDay; day < firstDay + 5; day++) {
    const fresh = await ingestDay(tools, scope, day);
    const replaced = await ingestDay(tools, scope, day);
    costs.push((fresh + replaced) / 2 / (await countRows(knex, day)));
  }
  return median(costs);
}

/** Forgets the days of `costPerRow`. */
async function tidy(knex: Knex) {
  for (const table of [...dayTables, 'report_days']) {
    await knex(table).where('day', '>=', today).delete();
  }
}

/** The design's budgets are for a year; a shorter history has its share of them. */
function backfillBudget({ users, days }: IngestOptions): number | null {
  if (users > 10_000) {
    return null;
  }
  return Math.ceil(((users <= 2000 ? 25 : 100) * days) / 365);
}

function diskBudget({ engine, users, days }: IngestOptions): number | null {
  if (users > 10_000) {
    return null;
  }
  return Math.ceil(((engine === 'pg' ? 3000 : 800) * days) / 365);
}
