import { createConditionExports } from '@backstage/plugin-permission-node';
import {
  repositoryResourceRef,
  scopeResourceRef,
  teamResourceRef,
} from 'backstage-plugin-copilot-adoption-node';
import { repositoryRules, scopeRules, teamRules } from './rules';

const scopeExports = createConditionExports({
  resourceRef: scopeResourceRef,
  rules: scopeRules,
});

const teamExports = createConditionExports({
  resourceRef: teamResourceRef,
  rules: teamRules,
});

const repositoryExports = createConditionExports({
  resourceRef: repositoryResourceRef,
  rules: repositoryRules,
});

/**
 * Conditions for `copilotAdoption.organization.read`: `isInScope({ scopes })`.
 *
 * @public
 */
export const copilotScopeConditions = scopeExports.conditions;

/**
 * A policy's decision about `copilotAdoption.organization.read` that depends on the enterprise or organization.
 *
 * @public
 */
export const createCopilotScopeConditionalDecision =
  scopeExports.createConditionalDecision;

/**
 * Conditions for `copilotAdoption.team.read`: `isInScope({ scopes })` and `isOwnedByGroup({ groupRefs })`.
 *
 * @public
 */
export const copilotTeamConditions = teamExports.conditions;

/**
 * A policy's decision about `copilotAdoption.team.read` that depends on the team or group.
 *
 * @public
 */
export const createCopilotTeamConditionalDecision =
  teamExports.createConditionalDecision;

/**
 * Conditions for `copilotAdoption.repository.read`: `isInScope({ scopes })` and `isOwner({ claims })`.
 *
 * @public
 */
export const copilotRepositoryConditions = repositoryExports.conditions;

/**
 * A policy's decision about `copilotAdoption.repository.read` that depends on the repository.
 *
 * @public
 */
export const createCopilotRepositoryConditionalDecision =
  repositoryExports.createConditionalDecision;
