import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiRobot2Line } from '@remixicon/react';
import { SubPageDefinition, subPages } from '../pages/subPages';
import { rootRouteRef } from '../routes';
import { listOfTexts } from './listOfTexts';

export const copilotPage = PageBlueprint.make({
  params: {
    path: '/copilot',
    title: 'Copilot',
    icon: <RiRobot2Line />,
    routeRef: rootRouteRef,
  },
});

/** One extension per tab, which an app can disable, move, rename, or show without some of its panels. */
export const copilotSubPages = subPages.map(createSubPage);

function createSubPage({ name, title, load }: SubPageDefinition) {
  return SubPageBlueprint.makeWithOverrides({
    name,
    configSchema: { hiddenPanels: listOfTexts },
    factory: (originalFactory, { config }) =>
      originalFactory({
        path: name,
        title,
        loader: async () => {
          const Content = await load();
          return <Content hiddenPanels={config.hiddenPanels} />;
        },
      }),
  });
}
