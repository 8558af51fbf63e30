import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';

/**
 * The backend of Copilot Adoption.
 *
 * @public
 */
export const copilotAdoptionPlugin = createBackendPlugin({
  pluginId: 'copilot-adoption',
  register(env) {
    env.registerInit({
      deps: { logger: coreServices.logger },
      async init({ logger }) {
        logger.debug('Copilot Adoption starts.');
      },
    });
  },
});
