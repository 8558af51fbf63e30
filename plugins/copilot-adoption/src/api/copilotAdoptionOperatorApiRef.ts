import { createApiRef } from '@backstage/frontend-plugin-api';
import type { CopilotAdoptionOperatorApi } from 'backstage-plugin-copilot-adoption-common';

/**
 * Answers what Data health shows to operators, and does what they ask for there.
 *
 * @public
 */
export const copilotAdoptionOperatorApiRef =
  createApiRef<CopilotAdoptionOperatorApi>().with({
    id: 'plugin.copilot-adoption.operator-api',
    pluginId: 'copilot-adoption',
  });
