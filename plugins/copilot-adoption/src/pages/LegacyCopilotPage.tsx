import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { AnalyticsContext } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { useText } from '../translation';
import { subPages } from './subPages';

const tabs = subPages.map(({ name, load }) => ({
  name,
  Content: lazy(async () => ({ default: await load() })),
}));

/** The page for apps of the legacy frontend system, where header and tabs are the page's own. */
export function LegacyCopilotPage() {
  const text = useText();
  return (
    <Page themeId="tool">
      <Header title="Copilot" />
      <TabbedLayout>
        {tabs.map(({ name, Content }) => (
          <TabbedLayout.Route
            key={name}
            path={name}
            title={text(`tabs.${name}`)}
          >
            <AnalyticsContext attributes={{ subPage: name }}>
              <Suspense fallback={<Progress />}>
                <Content />
              </Suspense>
            </AnalyticsContext>
          </TabbedLayout.Route>
        ))}
      </TabbedLayout>
    </Page>
  );
}
