import {
  coreExtensionData,
  PageBlueprint,
  Progress,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiRobot2Line } from '@remixicon/react';
import { Suspense } from 'react';
import { SubPageDefinition, subPages } from '../pages/subPages';
import { rootRouteRef } from '../routes';
import { listOfTexts } from './listOfTexts';
import { TabTitles, TranslatedPage } from './TranslatedPage';

const params = {
  path: '/copilot',
  title: 'Copilot',
  icon: <RiRobot2Line />,
  routeRef: rootRouteRef,
};

/** Backstage takes the names of tabs before it knows the reader's language, so it makes the page anew for each language. */
export const copilotPage = PageBlueprint.makeWithOverrides({
  factory: (originalFactory, { inputs }) => {
    const pageWith = (titles: TabTitles) =>
      originalFactory(params, {
        inputs: {
          pages: inputs.pages.map(page => {
            const title = page.get(coreExtensionData.title);
            return [
              ...without(coreExtensionData.title, page),
              ...(title
                ? [coreExtensionData.title(titleIn(titles, title))]
                : []),
            ];
          }),
        },
      }).get(coreExtensionData.reactElement);
    return [
      ...without(coreExtensionData.reactElement, originalFactory(params)),
      coreExtensionData.reactElement(
        <Suspense fallback={<Progress />}>
          <TranslatedPage pageWith={pageWith} />
        </Suspense>,
      ),
    ];
  },
});

function without<Data extends { id: string }>(
  { id }: { id: string },
  all: Iterable<Data>,
): Data[] {
  return [...all].filter(data => data.id !== id);
}

/** A tab that the app has renamed, or brought itself, keeps its name. */
function titleIn(titles: TabTitles, title: string): string {
  const own = subPages.find(subPage => subPage.title === title);
  return own ? titles[own.name] : title;
}

/** One extension per tab, which an app can disable, move, rename, or show without some of its panels. */
export const copilotSubPages = subPages.map(createSubPage);

function createSubPage({ title, load, ...subPage }: SubPageDefinition) {
  // Any text, so that what the package exports does not list the tabs.
  const name: string = subPage.name;
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
