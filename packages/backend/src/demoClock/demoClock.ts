import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { createPinnedClock } from './createPinnedClock';

/** Lets the whole demonstration live on the day that the configuration pins. */
export const demoClock = createServiceFactory({
  service: clockServiceRef,
  deps: { config: coreServices.rootConfig },
  factory: ({ config }) =>
    createPinnedClock(config.getOptionalString('githubSimulator.today')),
});
