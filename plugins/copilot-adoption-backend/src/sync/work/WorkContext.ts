import { Ledger } from '../Ledger';
import { CopyRules, SettleOptions } from '../settle/settle';
import { SyncProgress } from '../SyncProgress';
import { SyncTools } from '../SyncTools';

/** What it takes to keep what a report says. */
export interface KeepContext extends Omit<SyncTools, 'source' | 'lists'> {
  ledger: Ledger;
  progress: Pick<SyncProgress, 'add'>;
  /** The run's claim on the days that it works on. */
  ticket: string;
  signal: AbortSignal;
  /** Where the source does not ask GitHub, but reads copies that somebody kept. */
  copy?: CopyRules;
}

/** What a unit of work with reports needs. */
export interface WorkContext extends KeepContext {
  source: SyncTools['source'];
}

/** What a unit of work with snapshots needs too. */
export interface SnapshotContext extends WorkContext {
  lists: SyncTools['lists'];
}

export function settleOptions(context: KeepContext): SettleOptions {
  const { clock, settings, copy } = context;
  return { now: clock.now(), frequency: settings.frequency, copy };
}
