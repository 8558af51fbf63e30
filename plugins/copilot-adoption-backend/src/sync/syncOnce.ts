import { findScopes } from './findScopes';
import { Ledger } from './Ledger';
import { EndedRun } from './SyncRun';
import { SyncRunner } from './SyncRunner';
import { SyncTools } from './SyncTools';

/** How often to look whether a run elsewhere has ended, in milliseconds. */
const interval = 10_000;

/**
 * What came of everything that was due.
 *
 * - `well`: all of it was done, or there was nothing to do
 * - `partial`: something was done, or nothing was due, and something fails
 * - `failed`: nothing could be done
 * - `stopped`: somebody stopped it before it came to its end
 */
export type SyncOutcome = 'well' | 'partial' | 'failed' | 'stopped';

/** Does everything that is due in all scopes, waits for runs elsewhere, and tells what came of it. */
export async function syncOnce(
  tools: SyncTools,
  signal: AbortSignal,
): Promise<SyncOutcome> {
  try {
    const runs = await runUntilDone(tools, signal);
    return signal.aborted ? 'stopped' : judge(runs, await isFailing(tools));
  } catch (error) {
    if (signal.aborted) {
      return 'stopped';
    }
    throw error;
  }
}

async function runUntilDone(
  tools: SyncTools,
  signal: AbortSignal,
): Promise<EndedRun[]> {
  const runner = new SyncRunner(tools);
  const runs: EndedRun[] = [];
  while (!signal.aborted) {
    const end = await runner.tick(signal);
    if (end === 'idle') {
      break;
    }
    if (end === 'busy') {
      await tools.clock.sleep(interval, signal);
      continue;
    }
    runs.push(end);
    if (isLast(end)) {
      break;
    }
  }
  return runs;
}

/** A run that somebody asked for may leave out what is due, one that was stopped has more to do. */
function isLast({ trigger, ending }: EndedRun): boolean {
  return ending === 'broken' || (ending === 'complete' && trigger !== 'manual');
}

/** Whether the last attempt at any day failed, be it in a run before: a later one would try it again. */
async function isFailing(tools: SyncTools): Promise<boolean> {
  const { rows } = await Ledger.read(tools.store, await findScopes(tools));
  return rows.some(row => row.error_code && row.next_attempt_at !== null);
}

function judge(runs: EndedRun[], failing: boolean): SyncOutcome {
  const broken = runs.some(({ ending }) => ending === 'broken');
  if (!broken && !failing) {
    return 'well';
  }
  const fruitless = runs.every(({ state }) => state === 'failed');
  return runs.length > 0 && fruitless ? 'failed' : 'partial';
}
