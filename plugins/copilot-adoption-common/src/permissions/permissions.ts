import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of permissions that are decided per enterprise or organization.
 *
 * @public
 */
export const RESOURCE_TYPE_COPILOT_SCOPE = 'copilot-adoption-scope';

/**
 * The resource type of permissions that are decided per GitHub team or catalog group.
 *
 * @public
 */
export const RESOURCE_TYPE_COPILOT_TEAM = 'copilot-adoption-team';

/**
 * The resource type of permissions that are decided per repository.
 *
 * @public
 */
export const RESOURCE_TYPE_COPILOT_REPOSITORY = 'copilot-adoption-repository';

/**
 * Reading figures about a whole enterprise or organization.
 *
 * @public
 */
export const organizationReadPermission = createPermission({
  name: 'copilotAdoption.organization.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_COPILOT_SCOPE,
});

/**
 * Reading figures about a team or group.
 *
 * @public
 */
export const teamReadPermission = createPermission({
  name: 'copilotAdoption.team.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_COPILOT_TEAM,
});

/**
 * Reading figures about a repository.
 *
 * @public
 */
export const repositoryReadPermission = createPermission({
  name: 'copilotAdoption.repository.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_COPILOT_REPOSITORY,
});

/**
 * Reading figures about single people other than oneself.
 *
 * @public
 */
export const peopleReadPermission = createPermission({
  name: 'copilotAdoption.people.read',
  attributes: { action: 'read' },
});

/**
 * Reading figures about oneself.
 *
 * @public
 */
export const selfReadPermission = createPermission({
  name: 'copilotAdoption.self.read',
  attributes: { action: 'read' },
});

/**
 * Reading who holds a seat.
 *
 * @public
 */
export const seatsReadPermission = createPermission({
  name: 'copilotAdoption.seats.read',
  attributes: { action: 'read' },
});

/**
 * Reading what Copilot costs.
 *
 * @public
 */
export const costReadPermission = createPermission({
  name: 'copilotAdoption.cost.read',
  attributes: { action: 'read' },
});

/**
 * Reading the ledger of the sync and its runs, with what went wrong.
 *
 * @public
 */
export const syncReadPermission = createPermission({
  name: 'copilotAdoption.sync.read',
  attributes: { action: 'read' },
});

/**
 * Starting runs and connection tests, and erasing people.
 *
 * @public
 */
export const syncManagePermission = createPermission({
  name: 'copilotAdoption.sync.manage',
  attributes: { action: 'update' },
});

/**
 * All permissions of the plugin.
 *
 * @public
 */
export const copilotAdoptionPermissions = [
  organizationReadPermission,
  teamReadPermission,
  repositoryReadPermission,
  peopleReadPermission,
  selfReadPermission,
  seatsReadPermission,
  costReadPermission,
  syncReadPermission,
  syncManagePermission,
];
