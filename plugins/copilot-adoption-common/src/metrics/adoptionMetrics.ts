import { parseDay } from '../day/Day';
import { measures } from './measures';
import { MetricDefinition } from './MetricDefinition';
import { sinceTheFirstSnapshot } from './seatMetrics';
import {
  everybody,
  groupsOfPeople,
  scopesOnly,
  seatHolders,
  usersOnly,
} from './subjectSets';

const noSplit = { by: [], where: [] } as const;
const anyGranularity = ['day', 'week', 'month'] as const;

const publishedByGithub =
  'For an enterprise or organization the figure is the one GitHub publishes; for teams and groups it is counted from the users report.';
const membersOfTheDay =
  'A person counts for a team on the days on which they were its member.';

/** People in one of GitHub's phases on the day shown, each in exactly one. */
function peopleInPhase(phase: number, meaning: string): MetricDefinition {
  return {
    id: `adoption_phase.${phase}`,
    family: 'adoption',
    title: phase === 0 ? 'People in no phase' : `People in phase ${phase}`,
    meaning,
    unit: 'people',
    formula: {
      kind: 'last',
      of: { from: 'measure', measure: `${measures.phaseUsersOf}${phase}` },
    },
    subjects: scopesOnly,
    ...noSplit,
    granularities: anyGranularity,
    validFrom: parseDay('2026-09-17'),
    additive: false,
    rise: 'neutral',
    caveats: [
      'GitHub decides on every day anew, by the 28 days that end on it, and takes at least two days of such use for a phase.',
    ],
  };
}

const movementDefaults = {
  family: 'adoption',
  unit: 'people',
  subjects: everybody,
  ...noSplit,
  granularities: ['week', 'month'],
  additive: false,
  caveats: [
    'Unknown where the bucket begins within the first 28 days of the stored history, since nobody knows who used Copilot before that.',
    'Needs the stored days of single people, which are kept for a limited time.',
    'Somebody counts for a team by the days on which he was its member; his other days count wherever he was.',
  ],
} as const;

export const adoptionMetrics: readonly MetricDefinition[] = [
  {
    id: 'active_users.daily',
    family: 'adoption',
    title: 'Active people per day',
    meaning: 'People who used Copilot in any way on the day.',
    unit: 'people',
    formula: { kind: 'daily', of: { from: 'people' } },
    scopeFormula: { kind: 'daily', of: { from: 'published', days: 1 } },
    subjects: everybody,
    ...noSplit,
    granularities: ['day'],
    additive: false,
    rise: 'good',
    caveats: [publishedByGithub],
  },
  {
    id: 'active_users.weekly',
    family: 'adoption',
    title: 'Active people in 7 days',
    meaning:
      'People who used Copilot on at least one of the 7 days that end on the day shown.',
    unit: 'people',
    formula: { kind: 'last', of: { from: 'trailing', days: 7 } },
    scopeFormula: { kind: 'last', of: { from: 'published', days: 7 } },
    subjects: everybody,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'good',
    caveats: [publishedByGithub, membersOfTheDay],
  },
  {
    id: 'active_users.monthly',
    family: 'adoption',
    title: 'Active people in 28 days',
    meaning:
      'People who used Copilot on at least one of the 28 days that end on the day shown.',
    unit: 'people',
    formula: { kind: 'last', of: { from: 'trailing', days: 28 } },
    scopeFormula: { kind: 'last', of: { from: 'published', days: 28 } },
    subjects: everybody,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'good',
    caveats: [publishedByGithub, membersOfTheDay],
  },
  {
    id: 'active_users.period',
    family: 'adoption',
    title: 'Active people in the period',
    meaning:
      'Distinct people who used Copilot on at least one day of the bucket, or of the whole period.',
    unit: 'people',
    formula: { kind: 'distinct' },
    subjects: everybody,
    ...noSplit,
    granularities: ['week', 'month'],
    additive: false,
    rise: 'good',
    caveats: [
      'Needs the stored days of single people, which are kept for a limited time.',
      membersOfTheDay,
    ],
  },
  {
    id: 'active_users.daily_average',
    family: 'adoption',
    title: 'Active people on an average day',
    meaning:
      'Active people per day, averaged over the days held, weekends included.',
    unit: 'people',
    formula: { kind: 'average', of: { from: 'people' } },
    scopeFormula: { kind: 'average', of: { from: 'published', days: 1 } },
    subjects: everybody,
    ...noSplit,
    granularities: ['week', 'month'],
    additive: false,
    rise: 'good',
    caveats: [publishedByGithub],
  },
  {
    id: 'active_days',
    family: 'adoption',
    title: 'Active days',
    meaning: 'Days on which the person used Copilot in any way.',
    unit: 'days',
    formula: { kind: 'sum', of: [{ from: 'active' }] },
    subjects: usersOnly,
    ...noSplit,
    granularities: anyGranularity,
    additive: true,
    rise: 'neutral',
    caveats: [
      'GitHub names nobody on days without use, so a day counts as unused where its report is held and does not name the person.',
    ],
  },
  {
    ...movementDefaults,
    id: 'new_users',
    title: 'New people',
    meaning:
      'People active in the bucket, or the whole period, whose first known day of activity lies in it.',
    formula: { kind: 'movement', of: 'new' },
    rise: 'good',
  },
  {
    ...movementDefaults,
    id: 'returning_users',
    title: 'Returning people',
    meaning:
      'People active in the bucket, or the whole period, who were active before it, but on none of the 28 days right before.',
    formula: { kind: 'movement', of: 'returning' },
    rise: 'good',
  },
  {
    ...movementDefaults,
    id: 'lapsed_users',
    title: 'Lapsed people',
    meaning:
      'People active on any of the 28 days right before the bucket, or the whole period, and on none of its days.',
    formula: { kind: 'movement', of: 'lapsed' },
    rise: 'neutral',
  },
  {
    id: 'engaged_users',
    family: 'adoption',
    title: 'Engaged people per day',
    meaning:
      'People with a recorded action on the day: any counter above zero or any surface marked as used.',
    unit: 'people',
    formula: { kind: 'daily', of: { from: 'people', flag: 'engaged' } },
    subjects: everybody,
    ...noSplit,
    granularities: ['day'],
    additive: false,
    rise: 'good',
    caveats: [
      'People whose editor sends no telemetry are active without being engaged.',
    ],
  },
  {
    id: 'engaged_share',
    family: 'adoption',
    title: 'Engaged share',
    meaning:
      'Of the days on which people were active, the share with a recorded action.',
    unit: 'share',
    formula: {
      kind: 'ratio',
      numerator: [{ from: 'people', flag: 'engaged' }],
      denominator: [{ from: 'people' }],
    },
    subjects: everybody,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'good',
    caveats: [
      'Both parts are person-days from the users report, so a person active on five days weighs five times.',
    ],
  },
  {
    id: 'licensed_members',
    family: 'adoption',
    title: 'Members with a licence',
    meaning: 'Members of the team who held a Copilot licence on the day.',
    unit: 'people',
    formula: { kind: 'last', of: { from: 'licensed' } },
    subjects: groupsOfPeople,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'neutral',
    caveats: ['GitHub leaves out teams with fewer than 5 licensed members.'],
  },
  {
    id: 'licensed_adoption_rate',
    family: 'adoption',
    title: 'Adoption among licensed members',
    meaning:
      'People active in the 28 days that end on the day shown, per member with a licence on that day.',
    unit: 'share',
    formula: {
      kind: 'lastRatio',
      numerator: { from: 'trailing', days: 28 },
      denominator: { from: 'licensed' },
    },
    subjects: groupsOfPeople,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'good',
    caveats: [
      'People who left the team within the 28 days still count as active, so the share can exceed 100 %.',
    ],
  },
  peopleInPhase(
    0,
    'People with a recorded action in the 28 days, too seldom for any of GitHub’s phases.',
  ),
  peopleInPhase(
    1,
    'People who use completions and agents in the editor, and no agent of GitHub’s.',
  ),
  peopleInPhase(
    2,
    'People who use one of the cloud agent, code review and the CLI.',
  ),
  peopleInPhase(
    3,
    'People who use two or more of the cloud agent, code review and the CLI, or the Copilot app.',
  ),
  {
    id: 'seats',
    family: 'adoption',
    title: 'Seats',
    meaning:
      'People who hold a Copilot seat on the day, each counted once; of a team, its members on that day.',
    unit: 'people',
    formula: { kind: 'last', of: { from: 'seats' } },
    subjects: seatHolders,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'neutral',
    caveats: [
      sinceTheFirstSnapshot,
      'An organization lists the seats that it has granted itself, not those that its members have from elsewhere.',
    ],
  },
  {
    id: 'adoption_rate',
    family: 'adoption',
    title: 'Adoption rate',
    meaning:
      'Of the people who hold a seat on the day shown, the share who were active in the 28 days that end on it.',
    unit: 'share',
    formula: {
      kind: 'lastRatio',
      numerator: { from: 'seated' },
      denominator: { from: 'seats' },
    },
    subjects: seatHolders,
    ...noSplit,
    granularities: anyGranularity,
    additive: false,
    rise: 'good',
    caveats: [
      sinceTheFirstSnapshot,
      'Not known for organizations whose seats the enterprise grants: where fewer than 90 % of the active people hold a seat of the organization.',
      'People who left a team within the 28 days still count as its active ones, so the share of a team can exceed 100 %.',
    ],
  },
];
