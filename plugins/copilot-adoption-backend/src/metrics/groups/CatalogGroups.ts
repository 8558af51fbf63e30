import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Clock,
  CopilotTeamMapping,
} from 'backstage-plugin-copilot-adoption-node';
import { annotatedTeams } from '../../permissions/annotatedTeams';
import { fingerprint } from '../version/fingerprint';
import { GroupTree } from './GroupTree';
import { readGroupRef } from './readGroupRef';
import { readEntities, readGroupTree } from './readGroupTree';
import { readMappedGroups } from './readMappedGroups';

/** How long a tree is used before the catalog is asked again: groups change rarely, a page asks for one many times. */
const freshness = 60_000;

/** A group with its relatives, and the users who are members without a team. */
export interface CatalogGroup {
  ref: string;
  tree: GroupTree;
  users: ReadonlyMap<string, Entity>;
  /** Another one whenever the group may have other people. */
  version: string;
}

/** Groups of the catalog, kept for a short while. */
export class CatalogGroups {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: Clock;
  readonly #trustedOrigins: readonly string[];
  readonly #teamMapping: CopilotTeamMapping;
  readonly #known = new Map<
    string,
    { until: number; group: Promise<CatalogGroup> }
  >();

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    clock: Clock;
    trustedOrigins: readonly string[];
    /** The annotation `github.com/team-slug` unless another one is given. */
    teamMapping?: CopilotTeamMapping;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#clock = options.clock;
    this.#trustedOrigins = options.trustedOrigins;
    this.#teamMapping = options.teamMapping ?? annotatedTeams;
  }

  /**
   * Finds a group that the caller may see. Its tree is read with our own credentials, so that a group's figures are the
   * same for everybody.
   *
   * @throws NotFoundError where there is none, or none that the caller may see.
   */
  async find(
    name: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogGroup> {
    const ref = readGroupRef(name);
    const visible = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!visible) {
      throw new NotFoundError(`The catalog has no group '${ref}'`);
    }
    const now = this.#clock.now();
    const known = this.#known.get(ref);
    if (known && known.until > now) {
      return known.group;
    }
    this.#forgetOld(now);
    const group = this.#read(ref);
    this.#known.set(ref, { until: now + freshness, group });
    // A failure is not worth keeping.
    group.catch(() => this.#known.delete(ref));
    return group;
  }

  /** The groups that the caller may see, by the teams they are mapped to: where links lead, and not what figures are of. */
  findMapped(
    credentials: BackstageCredentials,
  ): Promise<ReadonlyMap<string, string[]>> {
    return readMappedGroups({
      catalog: this.#catalog,
      credentials,
      teamMapping: this.#teamMapping,
    });
  }

  async #read(ref: string): Promise<CatalogGroup> {
    const options = {
      catalog: this.#catalog,
      credentials: await this.#auth.getOwnServiceCredentials(),
    };
    const tree = await readGroupTree({
      ...options,
      groupRef: ref,
      trustedOrigins: this.#trustedOrigins,
      teamMapping: this.#teamMapping,
    });
    const members = [...tree.values()]
      .filter(group => group.teamSlugs.length === 0 && group.isTrusted)
      .flatMap(group => group.members);
    const users = await readEntities(options, [...new Set(members)]);
    return {
      ref,
      tree,
      users: new Map(users.map(user => [stringifyEntityRef(user), user])),
      version: fingerprint([
        tree,
        users.map(user => [
          stringifyEntityRef(user),
          user.metadata.annotations,
        ]),
      ]),
    };
  }

  #forgetOld(now: number): void {
    for (const [ref, { until }] of this.#known) {
      if (until <= now) {
        this.#known.delete(ref);
      }
    }
  }
}
