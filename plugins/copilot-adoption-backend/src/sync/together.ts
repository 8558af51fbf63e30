/**
 * Does several pieces of work at the same time. The first error stops the others by their signal.
 *
 * @throws the first error, or the signal's reason, after all that was begun has come to an end.
 */
export async function together(
  works: ((signal: AbortSignal) => Promise<void>)[],
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  await Promise.all(
    works.map(async work => {
      try {
        await work(either);
      } catch (error) {
        stop.abort(error);
      }
    }),
  );
  either.throwIfAborted();
}
