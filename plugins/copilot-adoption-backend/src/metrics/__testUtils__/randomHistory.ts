import {
  daysBetween,
  formatDay,
  PeopleFlag,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { Deed, TestPerson } from './records';
import { TestHistory, TestTeams } from './TestHistory';

/** A stored day of a random history. */
export interface RandomDay {
  day: string;
  people: TestPerson[];
  teams: TestTeams;
}

const amount = fc.nat(5);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    feature: fc.constant('code_completion'),
    language: fc.constantFrom('go', 'python'),
    ide: fc.constant('vscode'),
    generations: amount,
    acceptances: amount,
    lines_added: amount,
  }),
  fc.record({
    feature: fc.constantFrom('agent_edit', 'chat_panel_agent_mode'),
    language: fc.constantFrom('go', 'python', 'rust'),
    model: fc.constantFrom('large', 'small'),
    ide: fc.constantFrom('vscode', 'zed'),
    prompts: amount,
    generations: amount,
    lines_added: amount,
  }),
);

const flags = fc.subarray<PeopleFlag>(['engaged', 'chat', 'agent', 'cli']);

const person = fc.record({
  id: fc.integer({ min: 1, max: 7 }),
  deeds: fc.array(deed, { maxLength: 3 }),
  flags,
  knownFlags: fc.constantFrom<PeopleFlag[]>(
    ['engaged', 'chat', 'agent', 'cli'],
    ['engaged', 'chat', 'agent', 'cli', 'copilot_app'],
  ),
  credits: fc.option(fc.integer({ min: 0, max: 9 })),
  measures: fc.constantFrom<Record<string, number>>({}, { 'cli.sessions': 2 }),
});

const members = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), {
  minLength: 1,
});

/** Over the turn of a month and of some weeks; a third of the days is not held. */
const possibleDays = daysBetween(
  parseDay('2026-10-24'),
  parseDay('2026-11-08'),
);

/** Histories of a few people, whose teams are others every day. */
export const randomHistory: fc.Arbitrary<RandomDay[]> = fc
  .array(
    fc.record({
      isHeld: fc.constantFrom(true, true, false),
      people: fc.uniqueArray(person, { selector: each => each.id }),
      teams: fc.record(
        { 11: members, 12: members },
        { requiredKeys: [] },
      ) as fc.Arbitrary<TestTeams>,
    }),
    { minLength: possibleDays.length, maxLength: possibleDays.length },
  )
  .map(days =>
    days.flatMap(({ isHeld, people, teams }, index) =>
      isHeld ? [{ day: formatDay(possibleDays[index]), people, teams }] : [],
    ),
  );

/** Fills the store with a random history. */
export async function storeDays(
  history: TestHistory,
  days: readonly RandomDay[],
): Promise<void> {
  for (const { day, people, teams } of days) {
    await history.addPeople(day, people, teams);
  }
  await history.finish();
}
