import { ActionOptions } from './ActionOptions';
import { checkDataHealth } from './checkDataHealth';
import { explainMetric } from './explainMetric';
import { listAccounts } from './listAccounts';
import { listIdleSeats } from './listIdleSeats';
import { listTeams } from './listTeams';
import { queryMetrics } from './queryMetrics';
import { rankTeamsByChange } from './rankTeamsByChange';

const actions = [
  listAccounts,
  listTeams,
  explainMetric,
  queryMetrics,
  rankTeamsByChange,
  listIdleSeats,
  checkDataHealth,
];

/** Offers what can be asked over HTTP to AI agents and other callers of actions, with the same permissions and floor. */
export function registerActions(options: ActionOptions): void {
  actions.forEach(register => register(options));
}
