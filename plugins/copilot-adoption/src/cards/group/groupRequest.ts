import { SeriesRequest } from 'backstage-plugin-copilot-adoption-common';
import { holdsPeriodBefore, View } from '../../filters';

export const groupMetrics = {
  actives: 'active_users.monthly',
  licensed: 'licensed_members',
  adoption: 'licensed_adoption_rate',
  agents: 'agent_share',
  acceptance: 'acceptance_rate.completions',
} as const;

/** Everything that the card shows, in one request. */
export function groupRequest(view: View): SeriesRequest {
  return {
    subjects: [view.subject],
    metrics: Object.values(groupMetrics),
    from: view.from,
    to: view.to,
    granularity: 'day',
    compare: holdsPeriodBefore(view) ? 'previous' : undefined,
  };
}
