import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** Where the Copilot page is mounted. */
export const rootRouteRef = createRouteRef({ id: 'copilot-adoption' });

/** The page's Overview, which carries the filters in its query. */
export const overviewRouteRef = createSubRouteRef({
  id: 'copilot-adoption-overview',
  parent: rootRouteRef,
  path: '/overview',
});

/** What the page tells readers about themselves. */
export const meRouteRef = createSubRouteRef({
  id: 'copilot-adoption-me',
  parent: rootRouteRef,
  path: '/me',
});

/**
 * Leads from a card to the page. External and optional, because an app may show the cards without the page.
 */
export const copilotPageRouteRef = createExternalRouteRef({
  id: 'copilot-page',
  optional: true,
  defaultTarget: 'copilot-adoption.overview',
});

/** Leads from one's own card to one's own tab. */
export const myCopilotPageRouteRef = createExternalRouteRef({
  id: 'my-copilot-page',
  optional: true,
  defaultTarget: 'copilot-adoption.me',
});
