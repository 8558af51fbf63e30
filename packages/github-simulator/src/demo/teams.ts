import type { CraftName } from '../world/crafts';
import type { Temper } from '../world/Habits';
import type { Enterprise, Organization, ScopeName } from '../world/World';

export const demoEnterprise: Enterprise = {
  id: 90210,
  slug: 'acme',
  name: 'Acme',
};

export const octoOrg: Organization = {
  id: 4001001,
  slug: 'octo-org',
  name: 'Octo',
};

export const octoLabs: Organization = {
  id: 4001002,
  slug: 'octo-labs',
  name: 'Octo Labs',
};

const inOctoOrg: ScopeName = { kind: 'organization', slug: octoOrg.slug };
const inOctoLabs: ScopeName = { kind: 'organization', slug: octoLabs.slug };
const inEnterprise: ScopeName = {
  kind: 'enterprise',
  slug: demoEnterprise.slug,
};

type Mood = 'keen' | 'usual' | 'reluctant' | 'idle';

/** Tempers by a person's position in a team, over and over. */
export const moods: Record<Mood, readonly Temper[]> = {
  keen: ['champion', 'steady', 'champion', 'steady', 'cautious'],
  usual: [
    'champion',
    'steady',
    'steady',
    'cautious',
    'steady',
    'struggler',
    'steady',
    'steady',
    'champion',
    'cautious',
    'idle',
  ],
  reluctant: ['steady', 'struggler', 'cautious', 'struggler', 'idle'],
  idle: ['idle'],
};

export interface DemoTeam {
  id: number;
  slug: string;
  name: string;
  owner: ScopeName;
  parentId?: number;
}

/** A team that people are hired into. */
export interface HomeTeam extends DemoTeam {
  size: number;
  craft: CraftName;
  mood: Mood;
  /** When the rollout reaches the team, as a share of the story's year. */
  wave: number;
}

export const homeTeams: HomeTeam[] = [
  {
    id: 551,
    slug: 'checkout',
    name: 'Checkout',
    owner: inOctoOrg,
    parentId: 552,
    size: 16,
    craft: 'web',
    mood: 'usual',
    wave: -0.2,
  },
  {
    id: 552,
    slug: 'payments',
    name: 'Payments',
    owner: inOctoOrg,
    size: 18,
    craft: 'java',
    mood: 'usual',
    wave: 0.2,
  },
  {
    id: 553,
    slug: 'platform',
    name: 'Platform',
    owner: inOctoOrg,
    size: 14,
    craft: 'infrastructure',
    mood: 'keen',
    wave: -0.2,
  },
  {
    id: 554,
    slug: 'mobile',
    name: 'Mobile',
    owner: inOctoOrg,
    size: 15,
    craft: 'mobile',
    mood: 'usual',
    wave: 0.5,
  },
  {
    id: 555,
    slug: 'identity',
    name: 'Identity',
    owner: inOctoOrg,
    size: 11,
    craft: 'java',
    mood: 'reluctant',
    wave: 0.5,
  },
  {
    id: 556,
    slug: 'security',
    name: 'Security',
    owner: inOctoOrg,
    size: 8,
    craft: 'security',
    mood: 'usual',
    wave: 0.78,
  },
  {
    id: 557,
    slug: 'mainframe',
    name: 'Mainframe',
    owner: inOctoOrg,
    size: 9,
    craft: 'desktop',
    mood: 'idle',
    wave: 0.5,
  },
  {
    id: 561,
    slug: 'security',
    name: 'Security',
    owner: inOctoLabs,
    size: 7,
    craft: 'security',
    mood: 'keen',
    wave: 0.5,
  },
  {
    id: 562,
    slug: 'machine-learning',
    name: 'Machine Learning',
    owner: inOctoLabs,
    size: 16,
    craft: 'data',
    mood: 'keen',
    wave: 0.2,
  },
  {
    id: 563,
    slug: 'developer-tools',
    name: 'Developer Tools',
    owner: inOctoLabs,
    size: 12,
    craft: 'systems',
    mood: 'usual',
    wave: -0.2,
  },
  {
    id: 564,
    slug: 'robotics',
    name: 'Robotics',
    owner: inOctoLabs,
    size: 4,
    craft: 'systems',
    mood: 'keen',
    wave: 0.78,
  },
];

export const incidentResponse: DemoTeam = {
  id: 558,
  slug: 'incident-response',
  name: 'Incident Response',
  owner: inOctoOrg,
};
export const emeaBackend: DemoTeam = {
  id: 9001,
  slug: 'ent:emea-backend',
  name: 'EMEA Backend',
  owner: inEnterprise,
};
export const aiChampions: DemoTeam = {
  id: 9002,
  slug: 'ent:ai-champions',
  name: 'AI Champions',
  owner: inEnterprise,
};

/** All fourteen; the last three draw their people from the others. */
export const demoTeams: DemoTeam[] = [
  ...homeTeams,
  incidentResponse,
  emeaBackend,
  aiChampions,
];
