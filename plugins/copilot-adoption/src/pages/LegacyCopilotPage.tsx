import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { AnalyticsContext } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { subPages } from './subPages';

const tabs = subPages.map(({ name, title, load }) => ({
  name,
  title,
  Content: lazy(async () => ({ default: await load() })),
}));

/** The page for apps of the legacy frontend system, where header and tabs are the page's own. */
export function LegacyCopilotPage() {
  return (
    <Page themeId="tool">
      <Header title="Copilot" />
      <TabbedLayout>
        {tabs.map(({ name, title, Content }) => (
          <TabbedLayout.Route key={name} path={name} title={title}>
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
