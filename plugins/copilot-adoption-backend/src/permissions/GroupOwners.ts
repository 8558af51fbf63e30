import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Clock } from '../clock';
import { isTrustedOrigin } from './isTrustedOrigin';

/** Groups change rarely, a page asks for them many times. */
const freshness = 60_000;

/** Who owns what, by refs in lower case. */
export interface Owners {
  /** The group and all groups above it; nobody where the catalog got it from an origin that is not trusted. */
  ofGroup(ref: string): readonly string[];
  /** The groups that are mapped to a GitHub team, by `org/team`, and all groups above them. */
  ofTeam(slug: string): readonly string[];
}

interface OwningGroup {
  team?: string;
  parents: string[];
}

/**
 * Tells which groups of the catalog own teams and groups. Groups from other than trusted origins own nothing, so that
 * nobody comes into a team by registering a group.
 */
export class GroupOwners {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: Clock;
  readonly #trustedOrigins: readonly string[];
  #known?: { until: number; owners: Promise<Owners> };

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    clock: Clock;
    trustedOrigins: readonly string[];
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#clock = options.clock;
    this.#trustedOrigins = options.trustedOrigins;
  }

  async find(): Promise<Owners> {
    const now = this.#clock.now();
    if (!this.#known || this.#known.until <= now) {
      const owners = this.#read();
      this.#known = { until: now + freshness, owners };
      // A failure is not worth keeping.
      owners.catch(() => (this.#known = undefined));
    }
    return this.#known.owners;
  }

  async #read(): Promise<Owners> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: { kind: 'Group' },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
          'relations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const trusted = items.filter(each =>
      isTrustedOrigin(each, this.#trustedOrigins),
    );
    return ownersAmong(
      new Map(trusted.map(each => [refOf(each), owningGroup(each)])),
    );
  }
}

function ownersAmong(groups: ReadonlyMap<string, OwningGroup>): Owners {
  const byTeam = new Map<string, string[]>();
  for (const [ref, { team }] of groups) {
    if (team) {
      byTeam.set(team, [...(byTeam.get(team) ?? []), ref]);
    }
  }
  return {
    ofGroup: ref => withAncestors(groups, [lower(ref)]),
    ofTeam: slug => withAncestors(groups, byTeam.get(lower(slug)) ?? []),
  };
}

function withAncestors(
  groups: ReadonlyMap<string, OwningGroup>,
  refs: readonly string[],
): string[] {
  const found = new Set(refs.filter(ref => groups.has(ref)));
  for (const ref of found) {
    const parents = groups.get(ref)?.parents ?? [];
    parents
      .filter(parent => groups.has(parent))
      .forEach(parent => found.add(parent));
  }
  return [...found];
}

function owningGroup(entity: Entity): OwningGroup {
  const team = entity.metadata.annotations?.['github.com/team-slug'];
  return {
    team: team && lower(team),
    parents: (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_CHILD_OF)
      .map(({ targetRef }) => lower(targetRef)),
  };
}

function refOf(entity: Entity): string {
  return lower(stringifyEntityRef(entity));
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
