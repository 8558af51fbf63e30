/**
 * Keeps a permanent history of GitHub Copilot adoption and answers questions about it.
 *
 * @packageDocumentation
 */

export { clockServiceRef, type Clock } from './clock';
export {
  copilotRepositoryConditions,
  copilotScopeConditions,
  copilotTeamConditions,
  createCopilotRepositoryConditionalDecision,
  createCopilotScopeConditionalDecision,
  createCopilotTeamConditionalDecision,
} from './permissions/conditions';
export {
  repositoryResourceRef,
  scopeResourceRef,
  teamResourceRef,
  type RepositoryResource,
  type ScopeResource,
  type Selects,
  type TeamResource,
} from './permissions/resources';
export { copilotAdoptionPlugin as default } from './plugin';
