import { setTimeout as wait } from 'node:timers/promises';
import { Figure, figure } from '../Figure';
import { IngestOptions } from '../readOptions';
import { MemoryWatch } from './MemoryWatch';
import { Ingest, ingestDay, scopeOf, today } from './Ingest';

/** Resident memory above that of the idle process, at its highest. The garbage collector is left alone. */
export async function* measureMemory({
  engine,
  users,
  teams,
}: IngestOptions): AsyncIterable<Figure> {
  const ingest = await Ingest.start(engine, { users, teams, days: 1 });
  try {
    const tools = await ingest.tools(365);
    const scope = await scopeOf(tools);
    await wait(500);
    const memory = new MemoryWatch();
    yield figure('memory.idle', memory.idle, 'MB');

    const day = today - 60;
    await ingestDay(tools, scope, day);
    yield figure('memory.fresh_day', memory.mostAboveIdle(), 'MB', 200);
    await ingestDay(tools, scope, day);
    yield figure('memory.replaced_day', memory.mostAboveIdle(), 'MB', 200);
    await tools.store.refreshWindows({ scopeId: scope.id });
    yield figure('memory.windows', memory.mostAboveIdle(), 'MB', 200);
    memory.stop();
  } finally {
    await ingest.stop();
  }
}
