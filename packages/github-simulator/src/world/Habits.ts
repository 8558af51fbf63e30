import { Dice, scramble } from '../Dice';
import { crafts, type CraftName } from './crafts';

/** How somebody takes to Copilot once the wave reaches them. */
export type Temper = 'champion' | 'steady' | 'cautious' | 'struggler' | 'idle';

/** Everything about a person that decides what they do on a day. Probabilities are per active day. */
export interface Habits {
  /** Stands for (seed, person) in every draw. */
  key: number;
  joins: number;
  leaves: number;
  /** The day the rollout reaches the person, and how many days they take to settle in. */
  starts: number;
  ramp: number;
  fades: boolean;
  /** The days on which the person is away from Copilot, such as for leave or another project; most have none. */
  pause?: { from: number; until: number };
  /** Probability of using Copilot on an ordinary working day. */
  presence: number;
  /** How much, 1 being average. */
  intensity: number;
  /** Share of completions accepted. */
  acceptance: number;
  completion: number;
  chat: number;
  agent: number;
  cli: number;
  cloudAgent: number;
  codeReview: number;
  app: number;
  /** False for clients that report nothing: GitHub then knows the person only from its servers. */
  telemetry: boolean;
  ide: string;
  secondIde: string;
  languages: readonly [string, string, string];
}

type Nature = Pick<
  Habits,
  | 'presence'
  | 'intensity'
  | 'chat'
  | 'agent'
  | 'cli'
  | 'cloudAgent'
  | 'codeReview'
  | 'app'
>;

const natures: Record<Temper, Nature> = {
  champion: {
    presence: 0.96,
    intensity: 2.1,
    chat: 0.85,
    agent: 0.92,
    cli: 0.6,
    cloudAgent: 0.16,
    codeReview: 0.2,
    app: 0.16,
  },
  steady: {
    presence: 0.82,
    intensity: 1,
    chat: 0.65,
    agent: 0.5,
    cli: 0.15,
    cloudAgent: 0.04,
    codeReview: 0.07,
    app: 0.03,
  },
  cautious: {
    presence: 0.55,
    intensity: 0.55,
    chat: 0.5,
    agent: 0.1,
    cli: 0.03,
    cloudAgent: 0.01,
    codeReview: 0.03,
    app: 0.01,
  },
  struggler: {
    presence: 0.6,
    intensity: 0.4,
    chat: 0.45,
    agent: 0.05,
    cli: 0.01,
    cloudAgent: 0.005,
    codeReview: 0.02,
    app: 0,
  },
  idle: {
    presence: 0,
    intensity: 0,
    chat: 0,
    agent: 0,
    cli: 0,
    cloudAgent: 0,
    codeReview: 0,
    app: 0,
  },
};

/** The share of people who stay away from Copilot for a while. */
const pausing = 0.22;

export interface HabitsOptions {
  seed: number;
  personId: number;
  craft: CraftName;
  temper: Temper;
  joins: number;
  leaves: number;
  starts: number;
}

export function createHabits(options: HabitsOptions): Habits {
  const { craft, temper, joins, leaves } = options;
  const key = scramble(options.seed, options.personId);
  const dice = new Dice().seed(key);
  const nature = natures[temper];
  const { ides, languages } = crafts[craft];
  const main = dice.chance(0.75) ? 0 : 1;
  const starts = Math.max(joins + 3, options.starts + dice.between(-12, 12));
  const ramp = dice.between(25, 70);
  const habits: Habits = {
    ...nature,
    key,
    joins,
    leaves,
    starts,
    ramp,
    fades: temper === 'struggler',
    intensity: nature.intensity * dice.between(0.6, 1.6),
    acceptance: dice.between(0.18, 0.42),
    completion: dice.between(0.8, 0.97),
    telemetry: temper === 'champion' || !dice.chance(0.04),
    ide: dice.pickWeighted(ides),
    secondIde: dice.pickWeighted(ides),
    languages: [languages[main], languages[1 - main], dice.pick(languages)],
  };
  return { ...habits, pause: drawPause(starts + ramp, dice) };
}

/** A few weeks or months, some time after the person has got used to Copilot. */
function drawPause(settled: number, dice: Dice): Habits['pause'] {
  if (!dice.chance(pausing)) {
    return undefined;
  }
  const from = settled + dice.between(0, 220);
  return { from, until: from + dice.between(30, 120) };
}

/** How far a person has got with Copilot on a day: 0 before they start, up to 1. */
export function readinessOn(habits: Habits, day: number): number {
  const { pause } = habits;
  const progress = (day - habits.starts) / habits.ramp;
  if (progress < 0 || (pause && day >= pause.from && day < pause.until)) {
    return 0;
  }
  if (progress < 1) {
    return 0.3 + 0.7 * progress;
  }
  return habits.fades ? Math.max(0.12, 1 - 0.4 * (progress - 1)) : 1;
}
