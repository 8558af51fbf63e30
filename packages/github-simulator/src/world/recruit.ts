import { toDayNumber } from '../days';
import type { CraftName } from './crafts';
import { createHabits, type Habits, type Temper } from './Habits';
import type { Story } from './Story';
import type { Person } from './World';

/** A person as a world's author describes them. Times are shares of the story's year; see {@link Story}. */
export interface Recruit {
  id: number;
  login: string;
  name: string;
  organizations: readonly string[];
  teams: readonly { id: number; from?: number; until?: number }[];
  craft: CraftName;
  temper: Temper;
  /** When the rollout reaches the person. */
  wave: number;
  joins?: number;
  leaves?: number;
  renamed?: { from: string; at: number };
}

/** Before the story starts: the seat of everybody who was always there. */
const beforeTheStory = -0.3;

export function recruit(
  description: Recruit,
  seed: number,
  story: Story,
): { person: Person; habits: Habits } {
  const { id, login, name, organizations, renamed, leaves } = description;
  const joined = story.isoDayAt(description.joins ?? beforeTheStory);
  const left = leaves === undefined ? undefined : story.isoDayAt(leaves);
  return {
    person: {
      id,
      login,
      name,
      organizations,
      memberships: description.teams.map(team => ({
        team: team.id,
        from: story.isoDayAt(team.from ?? beforeTheStory),
        ...(team.until !== undefined && { until: story.isoDayAt(team.until) }),
      })),
      seat: { from: joined, ...(left && { until: left }) },
      ...(renamed && {
        previousLogin: {
          login: renamed.from,
          until: story.isoDayAt(renamed.at),
        },
      }),
    },
    habits: createHabits({
      seed,
      personId: id,
      craft: description.craft,
      temper: description.temper,
      joins: toDayNumber(joined),
      leaves: left ? toDayNumber(left) : Infinity,
      starts: story.dayAt(description.wave),
    }),
  };
}
