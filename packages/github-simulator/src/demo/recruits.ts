import type { Recruit } from '../world/recruit';
import { fullName, loginOf } from './names';
import { demoReaders, type DemoReader } from './readers';
import {
  aiChampions,
  emeaBackend,
  homeTeams,
  incidentResponse,
  moods,
  octoLabs,
  octoOrg,
  type HomeTeam,
} from './teams';

/** A demo person, with the catalog group of those who are in one without being in a GitHub team. */
export interface DemoRecruit extends Recruit {
  group?: string;
}

/** What befalls the holder of a position in a home team, by team id and position. */
const fates: Record<string, Partial<Recruit>> = {
  '551/9': { joins: 0.3 },
  '552/9': { joins: 0.62 },
  '553/9': { joins: 0.78 },
  '554/10': { joins: 0.55 },
  '562/9': { joins: 0.4 },
  '562/10': { joins: 0.88 },
  '551/6': { leaves: 0.7 },
  '552/7': { leaves: 0.52 },
  '554/4': { leaves: 0.93 },
  '562/5': { leaves: 0.66 },
  '563/7': { leaves: 0.85 },
  '554/2': { renamed: { from: 'pixel-otter', at: 0.5 } },
  '562/3': { renamed: { from: 'tensor-moth', at: 0.8 } },
  '552/8': { renamed: { from: 'ledger-lynx', at: 0.93 } },
  '552/11': {
    teams: [
      { id: 552, until: 0.6 },
      { id: 551, from: 0.6 },
    ],
  },
  '555/4': {
    teams: [
      { id: 555, until: 0.75 },
      { id: 556, from: 0.75 },
    ],
  },
};

/** Teams that draw on the members of home teams, by team id and position. */
const crossTeams = [
  {
    id: incidentResponse.id,
    takes: (team: number, position: number) =>
      (team <= 553 && (position === 0 || position === 3)) ||
      (team === 555 && position === 0),
  },
  {
    id: emeaBackend.id,
    takes: (team: number, position: number) =>
      [552, 553, 555, 561].includes(team) && position % 3 === 1,
  },
  {
    id: aiChampions.id,
    takes: (team: number, position: number) => team !== 557 && position === 0,
  },
];

/** The first so many members of these teams belong to both organizations. */
const shared: Record<number, number> = { 553: 4, 561: 3, 562: 4, 563: 5 };

/** Everybody who holds or held a seat, in order of their GitHub id. */
export function createRecruits(): DemoRecruit[] {
  const places = homeTeams.flatMap(team =>
    positions(team.size).map(position => ({ team, position })),
  );
  const analysts = positions(10);
  const afterAnalysts = places.length + analysts.length;
  return [
    ...places.map(({ team, position }, index) =>
      teamMember(index, team, position),
    ),
    ...analysts.map(position => analyst(places.length + position, position)),
    ...positions(8).map(position =>
      withoutTeam(afterAnalysts + position, position),
    ),
  ];
}

function positions(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position);
}

function teamMember(
  index: number,
  team: HomeTeam,
  position: number,
): DemoRecruit {
  const reader = demoReaders.find(({ homeTeam }) => homeTeam === team.id);
  const fate = fates[`${team.id}/${position}`];
  const inBoth = position < (shared[team.id] ?? 0);
  return {
    ...identity(index, position === 0 ? reader : undefined),
    organizations: inBoth ? [octoOrg.slug, octoLabs.slug] : [team.owner.slug],
    craft: team.craft,
    temper: moods[team.mood][position % moods[team.mood].length],
    wave: team.wave,
    ...fate,
    teams: [
      ...(fate?.teams ?? [{ id: team.id }]),
      ...crossTeams
        .filter(({ takes }) => takes(team.id, position))
        .map(({ id }) => ({ id })),
    ],
  };
}

/** Analysts are a group of the catalog, without a team on GitHub. */
function analyst(index: number, position: number): DemoRecruit {
  return {
    ...identity(index),
    organizations: [octoOrg.slug],
    teams: [],
    group: 'analytics',
    craft: 'data',
    temper: moods.usual[position % moods.usual.length],
    wave: 0.5,
  };
}

/** Somebody with a seat and no team: the enablement lead first, then people the catalog does not know. */
function withoutTeam(index: number, position: number): DemoRecruit {
  const enablement = demoReaders.find(({ role }) => role === 'enablement');
  return {
    ...identity(index, position === 0 ? enablement : undefined),
    organizations: [octoOrg.slug],
    teams: [],
    craft: 'web',
    temper: position === 0 ? 'steady' : 'cautious',
    wave: position === 0 ? -0.2 : 0.78,
  };
}

function identity(index: number, reader?: DemoReader) {
  const name = reader?.name ?? fullName(index);
  const login = reader?.login ?? loginOf(name, index);
  return { id: 70001 + index, name, login };
}
