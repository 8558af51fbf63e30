import { toError } from '@backstage/errors';
import { dayOfTime } from 'backstage-plugin-copilot-adoption-common';
import { describePruned } from '../store/retention/pruneHistory';
import { Ledger } from './Ledger';
import { growingScopes } from './plan/growingScopes';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';

/** Deletes what has been kept long enough. Trouble with that does not make a run fail; the next one tries again. */
export async function pruneHistory(
  { store, clock, logger, settings }: SyncTools,
  scopes: SyncScope[],
  signal: AbortSignal,
): Promise<void> {
  try {
    const now = clock.now();
    const { rows } = await Ledger.read(store, scopes);
    const { historyDays, retention } = settings;
    const pruned = await store.prune({
      today: dayOfTime(now),
      retention,
      growing: growingScopes({ scopes, ledger: rows, historyDays, now }),
      signal,
    });
    const told = describePruned(pruned);
    if (told) {
      logger.info(`Deleted what was kept long enough: ${told}.`);
    }
  } catch (error) {
    signal.throwIfAborted();
    logger.warn('Old days could not be deleted.', toError(error));
  }
}
