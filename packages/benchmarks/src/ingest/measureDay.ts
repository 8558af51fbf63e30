import { Figure, figure } from '../Figure';
import { IngestOptions } from '../readOptions';
import { EventLoopWatch } from './EventLoopWatch';
import { Floor } from './Floor';
import { Ingest, ingestDay, scopeOf, today } from './Ingest';
import { median, minimum } from './statistics';

/**
 * What it takes to fetch and write a day, new or replaced, beside the least that it could take. The three take turns,
 * so that a busy machine is busy for all of them.
 */
export async function* measureDay(
  options: IngestOptions,
): AsyncIterable<Figure> {
  const { engine, users, teams, repeat } = options;
  const ingest = await Ingest.start(engine, { users, teams, days: 1 });
  try {
    const tools = await ingest.tools(365);
    const scope = await scopeOf(tools);
    const firstDay = today - 60;
    // The first time everything is compiled.
    await ingestDay(tools, scope, firstDay);
    const floor = await Floor.of(
      ingest.database.knex,
      ingest.github.origin,
      firstDay,
    );
    await floor.measure(firstDay);

    const times = { fresh: [], floor: [], replaced: [] } as Record<
      'fresh' | 'floor' | 'replaced',
      number[]
    >;
    const eventLoop = new EventLoopWatch();
    const watched = (day: number) =>
      eventLoop.during(() => ingestDay(tools, scope, day));
    for (let day = firstDay + 1; day <= firstDay + repeat; day++) {
      times.fresh.push(await watched(day));
      times.floor.push(await floor.measure(day));
      times.replaced.push(await watched(day));
    }

    yield figure('day.rows', floor.rows, 'rows');
    for (const [name, values] of Object.entries(times)) {
      yield figure(`day.${name}.median`, median(values), 'ms');
      yield figure(`day.${name}.minimum`, minimum(values), 'ms');
    }
    for (const name of ['fresh', 'replaced'] as const) {
      const budget = timesFloor(options, name);
      for (const [statistic, of] of Object.entries({ median, minimum })) {
        const ratio = of(times[name]) / of(times.floor);
        yield figure(
          `day.${name}.times_floor.${statistic}`,
          ratio,
          'x',
          budget,
        );
      }
    }
    const longest = engine === 'sqlite' && users <= 10_000 ? 100 : null;
    yield figure('event_loop.p99', eventLoop.percentile99, 'ms', 50);
    yield figure('event_loop.longest', eventLoop.longest, 'ms', longest);
  } finally {
    await ingest.stop();
  }
}

/** The design has budgets for PostgreSQL, up to ten thousand people and beyond. */
function timesFloor(
  { engine, users }: IngestOptions,
  name: 'fresh' | 'replaced',
): number | null {
  if (engine === 'sqlite') {
    return null;
  }
  if (users > 10_000) {
    return name === 'fresh' ? 2.5 : null;
  }
  return name === 'fresh' ? 2 : 3;
}
