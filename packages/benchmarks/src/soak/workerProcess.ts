import { openSync } from './openSync';
import { Anchor } from './SharedClock';
import { WorkerSettings } from './SyncWorker';

/*
 * A process with nothing but the plugin's sync in it, to be killed. It ticks when it is told to, and says when it has.
 */

export interface Order {
  settings: WorkerSettings;
  anchor: Anchor;
}

const stop = new AbortController();
let sync: ReturnType<typeof openSync> | undefined;
let ticking: Promise<void> = Promise.resolve();

async function tick({ settings, anchor }: Order) {
  // Not before it has something to do: whoever only stands by leaves the database alone.
  sync ??= openSync(settings);
  try {
    const { clock, runner } = await sync;
    clock.set(anchor);
    await runner.tick(stop.signal);
  } catch (error) {
    // As the scheduler does, which tries again later.
    console.error('  The sync could not start:', String(error).slice(0, 200));
  }
}

process.on('message', async (order: Order) => {
  ticking = tick(order);
  await ticking;
  process.send?.('done');
});

process.once('SIGTERM', async () => {
  stop.abort();
  await ticking;
  process.exit();
});

process.once('disconnect', () => process.exit());
