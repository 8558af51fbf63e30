import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { copilotAdoptionApiRef, createLazyClient } from './api';
import { copilotPageRouteRef, overviewRouteRef, rootRouteRef } from './routes';

/**
 * GitHub Copilot adoption for apps of the legacy frontend system.
 *
 * @public
 */
export const copilotAdoptionPlugin = createPlugin({
  id: 'copilot-adoption',
  apis: [
    createApiFactory({
      api: copilotAdoptionApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createLazyClient,
    }),
  ],
  routes: { root: rootRouteRef, overview: overviewRouteRef },
  externalRoutes: { copilotPage: copilotPageRouteRef },
});

/**
 * The Copilot page for apps of the legacy frontend system.
 *
 * @public
 */
export const CopilotAdoptionPage = copilotAdoptionPlugin.provide(
  createRoutableExtension({
    name: 'CopilotAdoptionPage',
    component: () =>
      import('./pages/LegacyCopilotPage').then(m => m.LegacyCopilotPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The adoption card of a catalog group for apps of the legacy frontend system.
 *
 * @public
 */
export const EntityCopilotGroupCard = copilotAdoptionPlugin.provide(
  createComponentExtension({
    name: 'EntityCopilotGroupCard',
    component: {
      lazy: () => import('./cards/group').then(m => m.EntityCopilotGroupCard),
    },
  }),
);

/**
 * Copilot in the pull requests of an entity's repository, for apps of the legacy frontend system. It belongs on entities
 * with the annotation `github.com/project-slug`.
 *
 * @public
 */
export const EntityCopilotRepositoryCard = copilotAdoptionPlugin.provide(
  createComponentExtension({
    name: 'EntityCopilotRepositoryCard',
    component: {
      lazy: () =>
        import('./cards/repository').then(m => m.EntityCopilotRepositoryCard),
    },
  }),
);
