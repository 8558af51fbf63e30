import { Dice, fractionOf, scramble } from '../Dice';
import type { Introduced } from '../introductions';
import type { Conditions } from './Conditions';
import { readinessOn, type Habits } from './Habits';

/** What a person did on a day, as bits: cheap to draw, to keep for 28 days, and to unite into windows. */
export const used = {
  /** Anything at all; set in every other case too. */
  active: 1,
  completion: 2,
  chat: 4,
  agent: 8,
  agentEdit: 16,
  cli: 32,
  cloudAgent: 64,
  codeReviewActive: 128,
  codeReviewPassive: 256,
  app: 512,
  vscodeAgent: 1024,
  thirdPartyAgent: 2048,
  /** Known only from GitHub's servers: active without any detail. */
  serverSideOnly: 4096,
} as const;

const draws = { leave: 7, activity: 11, revision: 13 };

function isOnLeave(key: number, day: number): boolean {
  return scramble(key, Math.floor(day / 7), draws.leave) % 15 === 0;
}

/** Restating a day drops some of its people. */
function isDropped(key: number, day: number, revision: number): boolean {
  return revision > 0 && fractionOf(key, day, revision, draws.revision) < 0.06;
}

/** The activity bits of a person on a day as finally reported; 0 when there was none. */
export function activityOn(
  habits: Habits,
  conditions: Conditions,
  revision: number,
  dice: Dice,
): number {
  const { day, workload } = conditions;
  if (day < habits.joins || day >= habits.leaves) {
    return 0;
  }
  const readiness = readinessOn(habits, day);
  if (readiness === 0) {
    return 0;
  }
  dice.seed(scramble(habits.key, day, draws.activity));
  if (
    !dice.chance(workload * habits.presence * readiness) ||
    isOnLeave(habits.key, day) ||
    isDropped(habits.key, day, revision)
  ) {
    return 0;
  }
  return habits.telemetry && !dice.chance(0.03)
    ? surfacesUsed(habits, conditions, dice)
    : serverSideActivity(conditions);
}

function serverSideActivity(conditions: Conditions): number {
  return conditions.introduced.serverSideUsers
    ? used.active | used.serverSideOnly
    : 0;
}

/** Surfaces that alone do not make somebody active: the Agents window, and the app until it was counted. */
function outsideRollUps(introduced: Introduced): number {
  return introduced.copilotAppInTotals
    ? used.vscodeAgent
    : used.vscodeAgent | used.app;
}

function surfacesUsed(habits: Habits, conditions: Conditions, dice: Dice) {
  const { introduced, agents } = conditions;
  let bits = 0;
  const maybe = (bit: number, probability: number) => {
    if (dice.chance(probability)) {
      bits |= bit;
    }
  };
  maybe(used.completion, habits.completion);
  maybe(used.chat, habits.chat);
  maybe(used.agent, habits.agent * agents);
  if (bits & used.agent) {
    maybe(used.agentEdit, 0.85);
  }
  maybe(used.cli, habits.cli * conditions.cli);
  maybe(used.cloudAgent, habits.cloudAgent * conditions.cloudAgent);
  maybe(used.codeReviewActive, habits.codeReview * agents);
  if (!(bits & used.codeReviewActive)) {
    maybe(used.codeReviewPassive, habits.codeReview * 0.8);
  }
  maybe(used.app, introduced.copilotApp ? habits.app * conditions.app : 0);
  maybe(used.vscodeAgent, introduced.vscodeAgent ? habits.agent * 0.15 : 0);
  maybe(
    used.thirdPartyAgent,
    introduced.thirdPartyAgents ? habits.agent * 0.08 : 0,
  );
  return bits & ~outsideRollUps(introduced) ? bits | used.active : 0;
}
