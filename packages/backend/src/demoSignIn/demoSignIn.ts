import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertSimulatedGithub } from './assertSimulatedGithub';
import { createDemoAuthenticator } from './demoAuthenticator';
import { readDemoPeople } from './readDemoPeople';

/**
 * Signs in as one of the example people, without a password. Does nothing unless the configuration has
 * `auth.providers.demo`, and stops the backend where real data could be behind it.
 */
export const demoSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        const people = readDemoPeople(config);
        if (!people) {
          return;
        }
        assertSimulatedGithub(config);
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator(people),
            signInResolver: async ({ result: { user } }, context) =>
              context.signInWithCatalogUser({ entityRef: user }),
          }),
        });
      },
    });
  },
});
