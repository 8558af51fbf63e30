/**
 * Keeps a permanent history of GitHub Copilot adoption and answers questions about it.
 *
 * @packageDocumentation
 */

export { clockServiceRef, type Clock } from './clock';
export {
  copilotScopeConditions,
  copilotTeamConditions,
  createCopilotScopeConditionalDecision,
  createCopilotTeamConditionalDecision,
} from './permissions/conditions';
export {
  scopeResourceRef,
  teamResourceRef,
  type ScopeResource,
  type Selects,
  type TeamResource,
} from './permissions/resources';
export { copilotAdoptionPlugin as default } from './plugin';
