import { SyncOutcome } from '../sync';

/**
 * What a one-shot worker tells by the exit code of its process.
 *
 * - `well` (0): everything that was due was done
 * - `crashed` (1): it could not start, such as without a database
 * - `misconfigured` (2): the configuration is wrong
 * - `partial` (3): something was fetched, and something fails
 * - `failed` (4): nothing could be fetched
 * - `stopped` (5): it was told to stop before it had done everything
 *
 * @public
 */
export const syncExitCodes = {
  well: 0,
  crashed: 1,
  misconfigured: 2,
  partial: 3,
  failed: 4,
  stopped: 5,
} as const satisfies Record<SyncOutcome | 'crashed' | 'misconfigured', number>;
