import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * The time, as a dependency: tests and demonstrations bring their own.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Resolves after the time has passed, rejects with the signal's reason when it is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/**
 * The machine's own clock.
 *
 * @public
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal });
  },
};

/**
 * The clock that the plugin works by; the machine's own unless another factory is installed.
 *
 * @public
 */
export const clockServiceRef = createServiceRef<Clock>({
  id: 'copilot-adoption.clock',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => systemClock,
    }),
});
