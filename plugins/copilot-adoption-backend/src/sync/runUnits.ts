import { SyncUnit } from './plan/SyncUnit';

/** How many units of one host are worked on at the same time. */
const concurrency = 4;

/**
 * Works on units, those of each host in their order and a few at a time. Ends early when the signal is aborted.
 *
 * @throws the first error of the work, after all that was begun has come to an end.
 */
export async function runUnits(
  units: SyncUnit[],
  work: (unit: SyncUnit, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const workThrough = async (queue: Iterable<SyncUnit>) => {
    for (const unit of queue) {
      if (either.aborted) {
        return;
      }
      try {
        await work(unit, either);
      } catch (error) {
        stop.abort(error);
      }
    }
  };
  const hosts = new Set(units.map(({ scope }) => scope.host));
  const workers = [...hosts].flatMap(host => {
    const queue = units.filter(({ scope }) => scope.host === host).values();
    return Array.from({ length: concurrency }, () => workThrough(queue));
  });
  await Promise.all(workers);
  either.throwIfAborted();
}
