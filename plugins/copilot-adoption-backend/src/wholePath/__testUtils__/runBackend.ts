import { createBackend } from '@backstage/backend-defaults';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { setTimeout as wait } from 'node:timers/promises';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { copilotAdoptionPlugin } from '../../plugin';

/*
 * A Backstage backend with nothing but the plugin in it, in a process of its own. It starts when it is told to.
 */

export interface StartOrder {
  config: JsonObject;
  /** How far its clock is ahead of the machine's, in milliseconds. */
  ahead: number;
}

process.once('message', async ({ config, ahead }: StartOrder) => {
  const backend = createBackend();
  backend.add(copilotAdoptionPlugin);
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config),
    }),
  );
  // Backstage's own reads the configuration schemas of all packages first, to find the secrets, and takes seconds to.
  backend.add(
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => WinstonLogger.create({}),
    }),
  );
  backend.add(
    createServiceFactory({
      service: clockServiceRef,
      deps: {},
      factory: () => ({
        now: () => Date.now() + ahead,
        async sleep(milliseconds, signal) {
          await wait(milliseconds, undefined, { signal });
        },
      }),
    }),
  );
  await backend.start();
});
