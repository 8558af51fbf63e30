/**
 * Keeps a permanent history of GitHub Copilot adoption and answers questions about it.
 *
 * @packageDocumentation
 */

export {
  copilotRepositoryConditions,
  copilotScopeConditions,
  copilotTeamConditions,
  createCopilotRepositoryConditionalDecision,
  createCopilotScopeConditionalDecision,
  createCopilotTeamConditionalDecision,
} from './permissions/conditions';
export { copilotAdoptionPlugin as default } from './plugin';
