import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { OverviewPage } from './overview';

/** The page for apps of the legacy frontend system, where header and tabs are the page's own. */
export function LegacyCopilotPage() {
  return (
    <Page themeId="tool">
      <Header title="Copilot" />
      <TabbedLayout>
        <TabbedLayout.Route path="overview" title="Overview">
          <OverviewPage />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
