import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { createSimulator } from 'github-simulator';
import { readSimulatorOptions } from './readSimulatorOptions';
import { simulatorPath } from './simulatorPath';

/**
 * Serves the simulated GitHub beside the backend's plugins, where the configuration asks for it. A module of the plugin
 * that reads it, because modules start first: the first sync must not find an empty address.
 */
export const githubSimulator = createBackendModule({
  pluginId: 'copilot-adoption',
  moduleId: 'github-simulator',
  register(env) {
    env.registerInit({
      deps: {
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        rootHttpRouter: coreServices.rootHttpRouter,
      },
      async init({ clock, config, logger, rootHttpRouter }) {
        const options = readSimulatorOptions(config);
        if (!options) {
          return;
        }
        const { router } = createSimulator({ ...options, clock });
        rootHttpRouter.use(simulatorPath, router);
        logger.info(`A simulated GitHub answers at ${simulatorPath}`, {
          now: new Date(clock.now()).toISOString(),
        });
      },
    });
  },
});
