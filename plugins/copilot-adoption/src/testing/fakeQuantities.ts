import {
  Day,
  Dimension,
  Quantity,
  weekdayOf,
} from 'backstage-plugin-copilot-adoption-common';

/** Prompts, suggestions and lines of one active person on a day, by feature. */
const habits: Record<
  string,
  { prompts: number; generations: number; accepted: number; lines: number }
> = {
  code_completion: { prompts: 0, generations: 42, accepted: 0.31, lines: 24 },
  chat_panel_ask_mode: {
    prompts: 3.1,
    generations: 4,
    accepted: 0.2,
    lines: 6,
  },
  chat_inline: { prompts: 0.8, generations: 1, accepted: 0.4, lines: 4 },
  chat_panel_agent_mode: {
    prompts: 2.2,
    generations: 3,
    accepted: 0,
    lines: 0,
  },
  agent_edit: { prompts: 0, generations: 12, accepted: 0, lines: 95 },
  copilot_cli: { prompts: 0.9, generations: 2, accepted: 0, lines: 21 },
  others: { prompts: 0.1, generations: 0, accepted: 0, lines: 0 },
};

const unused = { prompts: 0, generations: 0, accepted: 0, lines: 0 };

/** What part of everything happens where, by the dimensions that cut across features. */
export const fakeShares: Record<
  Exclude<Dimension, 'feature'>,
  Record<string, number>
> = {
  language: {
    typescript: 0.42,
    python: 0.24,
    java: 0.17,
    go: 0.11,
    markdown: 0.06,
  },
  ide: { vscode: 0.63, intellij: 0.29, visualstudio: 0.08 },
  model: { 'claude-sonnet-4.6': 0.48, 'gpt-5.4': 0.33, auto: 0.19 },
};

export const fakeFeatures = Object.keys(habits);

/** Deterministic noise between 0.9 and 1.1. */
function wobble(day: Day, salt: number): number {
  const wave = Math.sin(day * 12.9898 + salt * 78.233) * 43758.5453;
  return 0.9 + (wave - Math.floor(wave)) * 0.2;
}

/** Adoption grows in two waves over the year that ends on the newest day. */
function adoption(day: Day, newest: Day): number {
  const age = newest - day;
  const wave = (middle: number) => 1 / (1 + Math.exp((age - middle) / 18));
  return 0.35 + 0.3 * wave(240) + 0.25 * wave(70);
}

function activeOn(day: Day, newest: Day, headcount: number): number {
  const isWeekend = weekdayOf(day) > 5;
  return (
    headcount *
    adoption(day, newest) *
    (isWeekend ? 0.12 : 0.68) *
    wobble(day, 1)
  );
}

function agentShare(day: Day, newest: Day): number {
  return 0.12 + 0.5 * (1 / (1 + Math.exp((newest - day - 110) / 30)));
}

const flagShares: Record<string, number> = {
  engaged: 0.87,
  chat: 0.6,
  cli: 0.22,
  cloud_agent: 0.1,
  code_review_active: 0.3,
  code_review_passive: 0.5,
  copilot_app: 0.05,
  vscode_agent: 0.2,
};

function flagShare(flag: string, day: Day, newest: Day): number {
  return flag === 'agent' ? agentShare(day, newest) : flagShares[flag] ?? 0.1;
}

function counterOf(
  counter: string,
  feature: string,
  people: number,
  day: Day,
): number {
  const { prompts, generations, accepted, lines } = habits[feature] ?? unused;
  const noise = wobble(day, feature.length);
  switch (counter) {
    case 'prompts':
      return Math.round(people * prompts * noise);
    case 'generations':
      return Math.round(people * generations * noise);
    case 'acceptances':
      return Math.round(
        people * generations * accepted * noise * wobble(day, 7),
      );
    default:
      return Math.round(people * lines * noise);
  }
}

/** A made-up quantity of a day, plausible and always the same. */
export function fakeQuantity(
  quantity: Quantity,
  day: Day,
  about: {
    newest: Day;
    headcount: number;
    feature?: string;
    /** What part of each counter is asked about. */
    share?: number;
  },
): number {
  const { newest, headcount, feature, share = 1 } = about;
  const people = activeOn(day, newest, headcount);
  switch (quantity.from) {
    case 'counter': {
      const features = feature ? [feature] : quantity.features ?? fakeFeatures;
      const whole = features.reduce(
        (sum, name) => sum + counterOf(quantity.counter, name, people, day),
        0,
      );
      return Math.round(whole * share);
    }
    case 'people':
      return Math.round(
        people * (quantity.flag ? flagShare(quantity.flag, day, newest) : 1),
      );
    case 'published':
    case 'trailing': {
      const reach = { 1: 0.68, 7: 0.85, 28: 1 }[quantity.days];
      const flag = 'flag' in quantity ? quantity.flag : undefined;
      const flagged = flag ? flagShare(flag, day, newest) : 1;
      return quantity.days === 1
        ? Math.round(people)
        : Math.round(headcount * adoption(day, newest) * reach * flagged);
    }
    case 'active':
      return people > 0 ? 1 : 0;
    case 'licensed':
    case 'seats':
      return headcount;
    case 'seated':
      return Math.round(headcount * adoption(day, newest));
    case 'seatUse':
      return Math.round(
        headcount * { idle: 0.3, neverUsed: 0.1, ending: 0.02 }[quantity.use],
      );
    case 'seatPrice':
      return Math.round(headcount * (quantity.use ? 0.3 : 1)) * 19;
    default:
      return Math.round(people * 40);
  }
}
