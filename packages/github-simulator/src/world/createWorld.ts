import { Dice, scramble } from '../Dice';
import { craftNames } from './crafts';
import { GeneratedWorld } from './GeneratedWorld';
import type { Temper } from './Habits';
import { recruit, type Recruit } from './recruit';
import type { Roster } from './Roster';
import { Story } from './Story';
import type { Repository, Team, World } from './World';

/** How big a generated world is, and what year it lives. */
export interface WorldOptions {
  seed: number;
  users: number;
  teams: number;
  /** How many organizations share the users and teams; 1 by default. */
  organizations?: number;
  /** How many repositories there are; three per team by default. */
  repositories?: number;
  /** The day around which the year of adoption ends, YYYY-MM-DD. */
  today: string;
  /** Where every scope's reports start; by default GitHub's own first days. */
  firstDay?: string;
}

const enterprise = { id: 90210, slug: 'acme', name: 'Acme' };
const firstPersonId = 1_000_001;
const tempers: (readonly [Temper, number])[] = [
  ['champion', 15],
  ['steady', 45],
  ['cautious', 20],
  ['struggler', 12],
  ['idle', 8],
];
/** When each wave of the rollout starts, as a share of the year, and the teams it takes in. */
const waves: (readonly [number, number])[] = [
  [-0.2, 25],
  [0.15, 30],
  [0.45, 30],
  [0.7, 15],
];

/**
 * A world of any size, for benchmarks: enterprise `acme` with organizations `org-1`, `org-2` … and
 * teams `team-1` … spread over them. Only the directory is held in memory.
 */
export function createWorld(options: WorldOptions): World {
  const { seed, users, organizations = 1, today, firstDay } = options;
  const story = Story.endingAround(today);
  const orgs = Array.from({ length: organizations }, (_, index) => ({
    id: 4_000_001 + index,
    slug: `org-${index + 1}`,
    name: `Organization ${index + 1}`,
  }));
  const slugs = orgs.map(({ slug }) => slug);
  const teams = createTeams(options.teams, slugs);
  const members = Array.from({ length: users }, (_, index) =>
    recruit(describeMember(index, options, teams, slugs), seed, story),
  );
  const roster: Roster = {
    seed,
    story,
    enterprises: [enterprise],
    organizations: orgs,
    teams,
    people: members.map(({ person }) => person),
    habits: members.map(({ habits }) => habits),
    repositories: createRepositories(
      options.repositories ?? options.teams * 3,
      slugs,
    ),
    firstDay,
  };
  return new GeneratedWorld(roster);
}

/** One person; home team, craft and wave follow from the id, so no other person need be drawn first. */
function describeMember(
  index: number,
  { seed }: WorldOptions,
  teams: readonly Team[],
  slugs: readonly string[],
): Recruit {
  const id = firstPersonId + index;
  const dice = new Dice().seed(scramble(seed, id, 3));
  const home = Math.floor(dice.roll() ** 1.4 * teams.length);
  const joined = dice.chance(0.02) ? [home, home + 1] : [home];
  const memberTeams = joined.flatMap(position => teams[position] ?? []);
  const owners = memberTeams.map(({ owner }) => owner.slug);
  const homeDice = new Dice().seed(scramble(seed, home, 4));
  return {
    id,
    login: `user-${index + 1}`,
    name: `User ${index + 1}`,
    organizations: [
      ...new Set([
        ...(owners.length > 0 ? owners : [dice.pick(slugs)]),
        ...(dice.chance(0.05) ? [dice.pick(slugs)] : []),
      ]),
    ],
    teams: memberTeams.map(team => ({ id: team.id })),
    craft: homeDice.pick(craftNames),
    temper: dice.pickWeighted(tempers),
    wave: homeDice.pickWeighted(waves),
    joins: dice.chance(0.12) ? dice.between(0.05, 0.5) : undefined,
    leaves: dice.chance(0.06) ? dice.between(0.55, 0.98) : undefined,
  };
}

function createTeams(count: number, slugs: string[]): Team[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 5001 + index,
    slug: `team-${index + 1}`,
    name: `Team ${index + 1}`,
    owner: { kind: 'organization', slug: slugs[index % slugs.length] },
  }));
}

function createRepositories(count: number, slugs: string[]): Repository[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 880_000_001 + index,
    owner: slugs[index % slugs.length],
    name: `service-${index + 1}`,
    visibility: index % 4 === 0 ? 'INTERNAL' : 'PRIVATE',
  }));
}
