import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiRobot2Line } from '@remixicon/react';
import {
  copilotAdoptionApi,
  copilotAdoptionOperatorApi,
  copilotPage,
  copilotSubPages,
  groupEntityCard,
  groupEntityContent,
  repositoryEntityCard,
} from './extensions';
import { copilotPageRouteRef, overviewRouteRef, rootRouteRef } from './routes';

/**
 * GitHub Copilot adoption for Backstage's new frontend system.
 *
 * @public
 */
export const copilotAdoptionFrontendPlugin = createFrontendPlugin({
  pluginId: 'copilot-adoption',
  title: 'Copilot',
  icon: <RiRobot2Line />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, overview: overviewRouteRef },
  externalRoutes: { copilotPage: copilotPageRouteRef },
  extensions: [
    copilotAdoptionApi,
    copilotAdoptionOperatorApi,
    copilotPage,
    ...copilotSubPages,
    groupEntityCard,
    groupEntityContent,
    repositoryEntityCard,
  ],
});
