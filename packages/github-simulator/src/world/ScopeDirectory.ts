import { toDayNumber } from '../days';
import type { UserRecord } from '../records/UserRecord';
import type { Roster } from './Roster';
import type { Repository, ScopeName, Team } from './World';

/** What belongs to a scope. */
export interface ScopeEntry {
  scope: ScopeName;
  id: string;
  /** The id fields of the scope's records: both in an organization's, one in an enterprise's. */
  ids: Pick<UserRecord, 'enterprise_id' | 'organization_id'>;
  firstDay: number;
  /** Indexes into the roster's people. */
  members: Uint32Array;
  teams: ReadonlyMap<number, Team>;
  repositories: readonly Repository[];
}

/** The first days GitHub has reports for. */
const earliestDays = {
  enterprise: '2025-10-10',
  organization: '2025-12-12',
};

export function scopeKey({ kind, slug }: ScopeName): string {
  return `${kind}:${slug.toLowerCase()}`;
}

/** Finds a roster's scopes by name, which GitHub compares without regard to case. */
export class ScopeDirectory {
  private readonly entries = new Map<string, ScopeEntry>();

  constructor(private readonly roster: Roster) {
    for (const { slug } of roster.enterprises) {
      this.add({ kind: 'enterprise', slug });
    }
    for (const { slug } of roster.organizations) {
      this.add({ kind: 'organization', slug });
    }
  }

  get(scope: ScopeName): ScopeEntry {
    const entry = this.entries.get(scopeKey(scope));
    if (!entry) {
      const known = [...this.entries.keys()].join(', ');
      throw new Error(
        `The simulated world has no ${scopeKey(scope)}; it has ${known}`,
      );
    }
    return entry;
  }

  /** The id fields of a repository's records, which name its organization in an enterprise's reports too. */
  idsOf({ owner }: Repository) {
    const { ids, id } = this.get({ kind: 'organization', slug: owner });
    return { enterprise_id: ids.enterprise_id, organization_id: id };
  }

  private add(scope: ScopeName) {
    const { roster } = this;
    const isEnterprise = scope.kind === 'enterprise';
    const { id } = [
      ...(isEnterprise ? roster.enterprises : roster.organizations),
    ].find(({ slug }) => slug === scope.slug)!;
    const enterprise_id = String(roster.enterprises[0].id);
    const indexes = [...roster.people.keys()];
    const members = isEnterprise
      ? indexes
      : indexes.filter(index =>
          roster.people[index].organizations.includes(scope.slug),
        );
    this.entries.set(scopeKey(scope), {
      scope,
      id: String(id),
      ids: isEnterprise
        ? { enterprise_id }
        : { enterprise_id, organization_id: String(id) },
      firstDay: this.firstDayOf(scope),
      members: Uint32Array.from(members),
      teams: new Map(
        roster.teams
          .filter(({ owner }) => scopeKey(owner) === scopeKey(scope))
          .map(team => [team.id, team]),
      ),
      repositories: roster.repositories.filter(
        ({ owner }) => isEnterprise || owner === scope.slug,
      ),
    });
  }

  private firstDayOf(scope: ScopeName): number {
    const { firstDay, story } = this.roster;
    return firstDay
      ? toDayNumber(firstDay)
      : Math.max(story.start, toDayNumber(earliestDays[scope.kind]));
  }
}
