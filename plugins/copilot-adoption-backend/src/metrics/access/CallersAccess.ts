import {
  AccessExtent,
  AccessResponse,
  costReadPermission,
  formatSubjectRef,
  peopleReadPermission,
  ScopeRef,
  seatsReadPermission,
  syncManagePermission,
  syncReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { PermissionGuard } from '../../permissions';
import { CallerAccess, ReadAccess } from '../../permissions/ReadAccess';
import { Settings } from '../../settings';
import { MetricsOptions } from '../Metrics';
import { SubjectResources } from './SubjectResources';

/** Tells callers what they may see and do. */
export class CallersAccess {
  readonly #guard: PermissionGuard;
  readonly #access: ReadAccess;
  readonly #resources: SubjectResources;
  readonly #settings: Pick<Settings, 'minimumGroupSize' | 'people'>;

  constructor(options: {
    guard: PermissionGuard;
    access: ReadAccess;
    resources: SubjectResources;
    settings: Pick<Settings, 'minimumGroupSize' | 'people'>;
  }) {
    this.#guard = options.guard;
    this.#access = options.access;
    this.#resources = options.resources;
    this.#settings = options.settings;
  }

  /** @param scope - the enterprise or organization it is about; all of them when left out */
  async describe(
    scope: ScopeRef | undefined,
    { credentials }: MetricsOptions,
  ): Promise<AccessResponse> {
    const guard = this.#guard;
    const access = await this.#access.of(credentials);
    const { minimumGroupSize, people } = this.#settings;
    return {
      scope: scope ? formatSubjectRef({ scope }) : null,
      organizations: this.#extentOfScopes(scope, access),
      teams: await this.#extentOfTeams(scope, access),
      repositories: await this.#extentOfRepositories(scope, access),
      people: await guard.isAllowed(peopleReadPermission, credentials),
      self: await guard.mayReadSelf(credentials),
      seats: await guard.isAllowed(seatsReadPermission, credentials),
      cost: await guard.isAllowed(costReadPermission, credentials),
      sync: {
        read: await guard.isAllowed(syncReadPermission, credentials),
        manage: await guard.isAllowed(syncManagePermission, credentials),
      },
      minimumGroupSize,
      peopleMode: people,
    };
  }

  #extentOfScopes(
    scope: ScopeRef | undefined,
    { scopes }: CallerAccess,
  ): AccessExtent {
    if (!scope) {
      return scopes.extent;
    }
    return scopes.allows({ scope }) ? 'all' : 'none';
  }

  async #extentOfRepositories(
    scope: ScopeRef | undefined,
    { repositories }: CallerAccess,
  ): Promise<AccessExtent> {
    if (!scope || repositories.extent !== 'some') {
      return repositories.extent;
    }
    const all = await this.#resources.ofRepositories(scope);
    return all.some(({ resource }) => repositories.allows(resource))
      ? 'some'
      : 'none';
  }

  async #extentOfTeams(
    scope: ScopeRef | undefined,
    { teams }: CallerAccess,
  ): Promise<AccessExtent> {
    if (!scope || teams.extent !== 'some') {
      return teams.extent;
    }
    const all = await this.#resources.ofTeams(scope);
    return all.some(({ resource }) => teams.allows(resource)) ? 'some' : 'none';
  }
}
