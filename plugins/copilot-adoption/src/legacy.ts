import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  CardExtensionProps,
  createCardExtension,
} from '@backstage/plugin-home-react';
import { JSX } from 'react';
import {
  copilotAdoptionApiRef,
  copilotAdoptionOperatorApiRef,
  createLazyClient,
} from './api';
import type { HomePageCopilotContentProps } from './cards/home';
import { homePageCard } from './cards/home/homePageCard';
import type { EntityCopilotUserCardProps } from './cards/user';
import {
  copilotPageRouteRef,
  meRouteRef,
  myCopilotPageRouteRef,
  overviewRouteRef,
  rootRouteRef,
} from './routes';

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
    createApiFactory({
      api: copilotAdoptionOperatorApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createLazyClient,
    }),
  ],
  routes: { root: rootRouteRef, overview: overviewRouteRef, me: meRouteRef },
  externalRoutes: {
    copilotPage: copilotPageRouteRef,
    myCopilotPage: myCopilotPageRouteRef,
  },
});

/**
 * The Copilot page for apps of the legacy frontend system.
 *
 * @public
 */
export const CopilotAdoptionPage: () => JSX.Element =
  copilotAdoptionPlugin.provide(
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
export const EntityCopilotGroupCard: () => JSX.Element =
  copilotAdoptionPlugin.provide(
    createComponentExtension({
      name: 'EntityCopilotGroupCard',
      component: {
        lazy: () => import('./cards/group').then(m => m.EntityCopilotGroupCard),
      },
    }),
  );

/**
 * The tab of a catalog group for apps of the legacy frontend system.
 *
 * @public
 */
export const EntityCopilotGroupContent: () => JSX.Element =
  copilotAdoptionPlugin.provide(
    createComponentExtension({
      name: 'EntityCopilotGroupContent',
      component: {
        lazy: () =>
          import('./contents/group').then(m => m.EntityCopilotGroupContent),
      },
    }),
  );

/**
 * Copilot in the pull requests of an entity's repository, for apps of the legacy frontend system. It belongs on entities
 * with the annotation `github.com/project-slug`.
 *
 * @public
 */
export const EntityCopilotRepositoryCard: () => JSX.Element =
  copilotAdoptionPlugin.provide(
    createComponentExtension({
      name: 'EntityCopilotRepositoryCard',
      component: {
        lazy: () =>
          import('./cards/repository').then(m => m.EntityCopilotRepositoryCard),
      },
    }),
  );

/**
 * How a user of the catalog uses Copilot, for that person and for those who may see people, in apps of the legacy
 * frontend system.
 *
 * @public
 */
export const EntityCopilotUserCard: (
  props: EntityCopilotUserCardProps,
) => JSX.Element = copilotAdoptionPlugin.provide(
  createComponentExtension({
    name: 'EntityCopilotUserCard',
    component: {
      lazy: () => import('./cards/user').then(m => m.EntityCopilotUserCard),
    },
  }),
);

/**
 * The card of the home page for apps of the legacy frontend system.
 *
 * @public
 */
export const HomePageCopilot: (
  props: CardExtensionProps<HomePageCopilotContentProps>,
) => JSX.Element = copilotAdoptionPlugin.provide(
  createCardExtension<HomePageCopilotContentProps>(homePageCard),
);
