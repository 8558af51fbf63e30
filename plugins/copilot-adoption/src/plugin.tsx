import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiRobot2Line } from '@remixicon/react';
import {
  copilotAdoptionApi,
  copilotAdoptionOperatorApi,
  copilotPage,
  copilotSubPages,
  groupEntityCard,
  groupEntityContent,
  homePageWidget,
  repositoryEntityCard,
  userEntityCard,
} from './extensions';
import {
  copilotPageRouteRef,
  meRouteRef,
  myCopilotPageRouteRef,
  overviewRouteRef,
  rootRouteRef,
} from './routes';

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
  routes: { root: rootRouteRef, overview: overviewRouteRef, me: meRouteRef },
  externalRoutes: {
    copilotPage: copilotPageRouteRef,
    myCopilotPage: myCopilotPageRouteRef,
  },
  extensions: [
    copilotAdoptionApi,
    copilotAdoptionOperatorApi,
    copilotPage,
    ...copilotSubPages,
    groupEntityCard,
    groupEntityContent,
    homePageWidget,
    repositoryEntityCard,
    userEntityCard,
  ],
});
