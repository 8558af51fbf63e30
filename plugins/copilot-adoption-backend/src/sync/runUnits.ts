import { SyncUnit } from './plan/SyncUnit';
import { together } from './together';

/**
 * Works on units in their order, so many at a time. Ends early when the signal is aborted.
 *
 * @throws the first error of the work, after all that was begun has come to an end.
 */
export async function runUnits(
  units: SyncUnit[],
  work: (unit: SyncUnit, signal: AbortSignal) => Promise<void>,
  options: { atATime: number; signal: AbortSignal },
): Promise<void> {
  const queue = units.values();
  const workThrough = async (signal: AbortSignal) => {
    for (const unit of queue) {
      if (signal.aborted) {
        return;
      }
      await work(unit, signal);
    }
  };
  const workers = Array.from({ length: options.atATime }, () => workThrough);
  await together(workers, options.signal);
}
