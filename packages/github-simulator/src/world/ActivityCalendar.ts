import { BoundedCache } from '../BoundedCache';
import { Dice } from '../Dice';
import { activityOn, used } from './activity';
import { conditionsOn, type Conditions } from './Conditions';
import type { Roster } from './Roster';
import { isMissing } from './settling';

/** What each person (by index) did over the 7 and the 28 days that end on a day. */
export interface ActivityWindow {
  weekly: Uint16Array;
  monthly: Uint16Array;
  /** The surfaces used on at least two of the 28 days. */
  twice: Uint16Array;
}

/** Which version of a day to read: how far it has settled and how often it was restated. */
export interface Edition {
  stage: number;
  revision: number;
}

/**
 * Everybody's activity bits day by day. A day's bits cost two bytes a person and are drawn once;
 * enough days are kept for a 28-day window to slide, however long the year and big the company.
 */
export class ActivityCalendar {
  private readonly days = new BoundedCache<string, Uint16Array>(64);
  private readonly conditions = new BoundedCache<number, Conditions>(64);
  private readonly dice = new Dice();

  constructor(private readonly roster: Roster) {}

  conditionsOn(day: number): Conditions {
    return this.conditions.get(day, () => conditionsOn(day, this.roster.story));
  }

  /** The activity bits of every person on a day. */
  on(day: number, edition: Edition): Uint16Array {
    const { stage, revision } = edition;
    return this.days.get(`${day}/${stage}/${revision}`, () => {
      const conditions = this.conditionsOn(day);
      return Uint16Array.from(this.roster.habits, habits => {
        const bits = activityOn(habits, conditions, revision, this.dice);
        return bits && isMissing(habits.key, day, stage) ? 0 : bits;
      });
    });
  }

  /** The window ending on a day, over those of its days from `firstDay` on. */
  window(
    firstDay: number,
    day: number,
    editionOf: (day: number) => Edition,
  ): ActivityWindow {
    const people = this.roster.people.length;
    const weekly = new Uint16Array(people);
    const monthly = new Uint16Array(people);
    const twice = new Uint16Array(people);
    for (let past = Math.max(firstDay, day - 27); past <= day; past++) {
      const bits = this.on(past, editionOf(past));
      const inWeek = past > day - 7;
      for (let index = 0; index < people; index++) {
        twice[index] |= monthly[index] & bits[index];
        monthly[index] |= bits[index];
        if (inWeek) {
          weekly[index] |= bits[index];
        }
      }
    }
    return { weekly, monthly, twice };
  }
}

/** GitHub's adoption phase (0 to 3) from the surfaces used on at least two of 28 days. */
export function phaseOf(twice: number): number {
  const { cloudAgent, codeReviewActive, codeReviewPassive, cli } = used;
  const agentSurfaces =
    Number((twice & cloudAgent) > 0) +
    Number((twice & (codeReviewActive | codeReviewPassive)) > 0) +
    Number((twice & cli) > 0);
  if (twice & used.app || agentSurfaces >= 2) {
    return 3;
  }
  if (agentSurfaces === 1) {
    return 2;
  }
  return twice & (used.completion | used.agentEdit) ? 1 : 0;
}
