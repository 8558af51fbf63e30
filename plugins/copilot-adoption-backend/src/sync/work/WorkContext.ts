import { Ledger } from '../Ledger';
import { SettleOptions } from '../settle/settle';
import { SyncProgress } from '../SyncProgress';
import { SyncTools } from '../SyncTools';

/** What a unit of work needs. */
export interface WorkContext extends SyncTools {
  ledger: Ledger;
  progress: SyncProgress;
  /** The run's claim on the days that it works on. */
  ticket: string;
  signal: AbortSignal;
}

export function settleOptions(context: WorkContext): SettleOptions {
  const { clock, settings } = context;
  return { now: clock.now(), frequency: settings.frequency };
}
