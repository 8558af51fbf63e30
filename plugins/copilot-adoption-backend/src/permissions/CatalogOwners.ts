import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Clock,
  CopilotTeamMapping,
} from 'backstage-plugin-copilot-adoption-node';
import { annotatedTeams } from './annotatedTeams';
import { isTrustedOrigin } from './isTrustedOrigin';
import { teamsOfGroup } from './teamsOfGroup';

/** The catalog changes rarely, a page asks for it many times. */
const freshness = 60_000;

/** Who owns what, by refs in lower case. */
export interface Owners {
  /** The group and all groups above it; nobody where the catalog got it from an origin that is not trusted. */
  ofGroup(ref: string): readonly string[];
  /** The groups that are mapped to a GitHub team, by `org/team`, and all groups above them. */
  ofTeam(slug: string): readonly string[];
  /** The owners of the components of a repository, by `owner/name`. */
  ofRepository(name: string): readonly string[];
}

interface OwningGroup {
  team?: string;
  parents: string[];
}

/**
 * Tells who owns teams, groups and repositories by the catalog. Entities from other than trusted origins make nobody an
 * owner, so that nobody comes into a team by registering a group, or into a repository by registering a component.
 */
export class CatalogOwners {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: Clock;
  readonly #trustedOrigins: readonly string[];
  readonly #teamMapping: CopilotTeamMapping;
  #known?: { until: number; owners: Promise<Owners> };

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
        filter: [
          { kind: 'Group' },
          {
            kind: 'Component',
            'metadata.annotations.github.com/project-slug':
              CATALOG_FILTER_EXISTS,
          },
        ],
        fields: [
          'apiVersion',
          'kind',
          // All of it, because nobody knows what a team mapping goes by.
          'metadata',
          'spec',
          'relations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const trusted = items.filter(each =>
      isTrustedOrigin(each, this.#trustedOrigins),
    );
    return ownersAmong(trusted, this.#teamMapping);
  }
}

async function ownersAmong(
  entities: readonly Entity[],
  teamMapping: CopilotTeamMapping,
): Promise<Owners> {
  const groups = new Map<string, OwningGroup>();
  const byTeam = new Map<string, Set<string>>();
  const byRepository = new Map<string, Set<string>>();
  for (const entity of entities) {
    const ref = lower(stringifyEntityRef(entity));
    const { annotations = {} } = entity.metadata;
    if (lower(entity.kind) === 'group') {
      groups.set(ref, { parents: related(entity, RELATION_CHILD_OF) });
      for (const slug of await teamsOfGroup(teamMapping, entity)) {
        add(byTeam, slug, [ref]);
      }
    } else {
      const owners = related(entity, RELATION_OWNED_BY);
      add(byRepository, annotations['github.com/project-slug'], owners);
    }
  }
  return {
    ofGroup: ref => withAncestors(groups, [lower(ref)]),
    ofTeam: slug => withAncestors(groups, byTeam.get(lower(slug)) ?? []),
    ofRepository: name => [...(byRepository.get(lower(name)) ?? [])],
  };
}

function withAncestors(
  groups: ReadonlyMap<string, OwningGroup>,
  refs: Iterable<string>,
): string[] {
  const found = new Set([...refs].filter(ref => groups.has(ref)));
  for (const ref of found) {
    const parents = groups.get(ref)?.parents ?? [];
    parents
      .filter(parent => groups.has(parent))
      .forEach(parent => found.add(parent));
  }
  return [...found];
}

function add(
  sets: Map<string, Set<string>>,
  key: string | undefined,
  refs: readonly string[],
): void {
  if (key) {
    const known = sets.get(lower(key)) ?? new Set();
    sets.set(lower(key), new Set([...known, ...refs]));
  }
}

function related(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => lower(targetRef));
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
