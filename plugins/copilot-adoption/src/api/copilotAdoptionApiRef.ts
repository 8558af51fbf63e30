import { createApiRef } from '@backstage/frontend-plugin-api';
import type { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';

/**
 * Answers everything that the page and the cards show. Implement it anew to show figures from elsewhere.
 *
 * @public
 */
export const copilotAdoptionApiRef = createApiRef<CopilotAdoptionApi>().with({
  id: 'plugin.copilot-adoption.api',
  pluginId: 'copilot-adoption',
});
