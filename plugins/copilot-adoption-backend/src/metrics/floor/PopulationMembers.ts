import { Population } from '../../store/operations/Population';
import { ActiveMember } from '../../store/operations/readActiveMembers';

/** A population as a set: who belongs to it, and to it but not to another one. */
export class PopulationMembers {
  readonly #population: Population;
  readonly #teams: ReadonlySet<number>;
  readonly #users: ReadonlySet<number>;

  constructor(population: Population) {
    this.#population = population;
    this.#teams = new Set(population.teams.map(team => team.id));
    this.#users = new Set(population.userIds);
  }

  static unite(all: readonly PopulationMembers[]): Population {
    const populations = all.map(one => one.#population);
    const teams = populations.flatMap(population => population.teams);
    return {
      scopeId: populations[0].scopeId,
      teams: [...new Map(teams.map(team => [team.id, team])).values()],
      userIds: [...new Set(populations.flatMap(({ userIds }) => userIds))],
    };
  }

  /** How many of those who were active belong to it. */
  countIn(members: readonly ActiveMember[]): number {
    return countUsers(members, member => this.#has(member));
  }

  /**
   * How many belong to it and not to the other one; enough for anything where nobody ever can, since there is nothing
   * to find out by subtracting.
   */
  countWithout(
    other: PopulationMembers,
    members: readonly ActiveMember[],
  ): number {
    return other.#holds(this)
      ? Infinity
      : countUsers(members, member => this.#has(member) && !other.#has(member));
  }

  #has({ user, teamIds }: ActiveMember): boolean {
    return (
      this.#users.has(user) || [...teamIds].some(id => this.#teams.has(id))
    );
  }

  #holds(other: PopulationMembers): boolean {
    return (
      [...other.#teams].every(id => this.#teams.has(id)) &&
      [...other.#users].every(id => this.#users.has(id))
    );
  }
}

function countUsers(
  members: readonly ActiveMember[],
  condition: (member: ActiveMember) => boolean,
): number {
  return new Set(members.filter(condition).map(({ user }) => user)).size;
}
