import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiRobot2Line } from '@remixicon/react';
import { rootRouteRef } from '../routes';

export const copilotPage = PageBlueprint.make({
  params: {
    path: '/copilot',
    title: 'Copilot',
    icon: <RiRobot2Line />,
    routeRef: rootRouteRef,
  },
});

export const overviewSubPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    loader: () =>
      import('../pages/overview').then(({ OverviewPage }) => <OverviewPage />),
  },
});
