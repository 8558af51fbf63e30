import {
  counters,
  measures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { membershipRecord } from '../../testing/membershipRecord';
import { peopleDay, PeopleOfDay } from '../../testing/peopleDay';
import { rowsOf } from '../../testing/rowsOf';
import { someCounters } from '../../testing/someCounters';
import { breakdown, flagBits, userRecord } from '../../testing/userRecord';
import { BreakdownKey } from '../records';
import { PeopleDay } from './PeopleDay';
import { PeopleDayBuilder } from './PeopleDayBuilder';

const day = parseDay('2026-11-16');
const noCounters = Object.fromEntries(counters.map(name => [name, null]));
const goCompletions: BreakdownKey = {
  kind: 'language_feature',
  language: 'go',
  feature: 'code_completion',
};
const goAgent: BreakdownKey = {
  kind: 'language_feature',
  language: 'go',
  feature: 'agent_edit',
};

/** The row of everyone, or of a team. */
function groupOf(people: PeopleDay, teamId?: number) {
  const group = teamId === undefined ? 0 : people.teams.ids.indexOf(teamId) + 1;
  return rowsOf(people.groups)[group];
}

/** The rows of everyone's breakdowns by their keys. */
function breakdownsOf(people: PeopleDay) {
  return rowsOf(people.groupBreakdowns)
    .filter(({ group }) => group === 0)
    .map(({ key, prompts, generations, people: count }) => ({
      ...people.keys[key as number],
      prompts,
      generations,
      people: count,
    }));
}

describe('PeopleDayBuilder', () => {
  it('adds people up for everyone and for each of their teams', () => {
    const people = peopleDay({
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 551 },
        { userId: 2, teamId: 552 },
      ],
      users: [
        { userId: 1, counters: someCounters({ prompts: 3 }), credits: 0.5 },
        { userId: 2, counters: someCounters({ prompts: 4 }), credits: 2 },
        { userId: 3, counters: someCounters({ prompts: 5 }) },
      ],
    });
    expect(groupOf(people)).toMatchObject({
      prompts: 12,
      people: 3,
      licensed: null,
      credits: 2.5,
    });
    expect(groupOf(people, 551)).toMatchObject({
      prompts: 7,
      people: 2,
      licensed: 2,
    });
    expect(groupOf(people, 552)).toMatchObject({
      prompts: 4,
      people: 1,
      licensed: 1,
      credits: 2,
    });
  });

  it('tells apart what is zero and what nobody knows', () => {
    const people = peopleDay({
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 552 },
      ],
      users: [
        {
          userId: 1,
          flags: flagBits('engaged', 'chat'),
          knownFlags: flagBits('engaged', 'chat', 'agent'),
          counters: someCounters({ prompts: 1, lines_added: null }),
        },
        {
          userId: 2,
          flags: 0,
          knownFlags: flagBits('chat'),
          counters: someCounters(noCounters),
        },
      ],
    });
    expect(groupOf(people)).toMatchObject({
      prompts: 1,
      lines_added: null,
      engaged: 1,
      chat: 1,
      agent: 0,
      cli: null,
      credits: null,
    });
    expect(groupOf(people, 552)).toMatchObject({
      people: 1,
      prompts: null,
      engaged: null,
      chat: 0,
      agent: null,
    });
  });

  it('gives a team without activity zeros for all that is known of the day', () => {
    const people = peopleDay({
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 552 },
      ],
      users: [
        {
          userId: 1,
          flags: flagBits('chat'),
          knownFlags: flagBits('chat'),
          counters: someCounters({ prompts: 1, lines_added: null }),
          credits: 2,
        },
      ],
    });
    expect(groupOf(people, 552)).toMatchObject({
      people: 0,
      licensed: 1,
      prompts: 0,
      completion_generations: 0,
      lines_added: null,
      chat: 0,
      cli: null,
      credits: 0,
    });
  });

  it('counts somebody once who is in a team, or in the report, twice', () => {
    const builder = new PeopleDayBuilder(day);
    builder.addMembership(membershipRecord({ day, userId: 1 }));
    builder.addMembership(membershipRecord({ day, userId: 1 }));
    const record = userRecord({
      day,
      userId: 1,
      counters: someCounters({ prompts: 2 }),
    });
    expect(builder.addUser(record)).toBe(true);
    expect(builder.addUser(record)).toBe(false);
    const people = builder.finish();
    expect(people.memberships).toHaveLength(1);
    expect(people.people).toHaveLength(1);
    expect(groupOf(people, 551)).toMatchObject({
      people: 1,
      prompts: 2,
      licensed: 1,
    });
  });

  it('keeps code completions apart', () => {
    const completions: BreakdownKey = {
      kind: 'feature',
      feature: 'code_completion',
    };
    const agentEdits: BreakdownKey = { kind: 'feature', feature: 'agent_edit' };
    const total = someCounters({ generations: 9, acceptances: 4 });
    const told = (users: PeopleOfDay['users']) => groupOf(peopleDay({ users }));
    expect(
      told([
        {
          userId: 1,
          counters: total,
          breakdowns: [
            breakdown(completions, { generations: 5, acceptances: 4 }),
            breakdown(agentEdits, { generations: 4 }),
          ],
        },
        // Broken down, and without completions.
        {
          userId: 2,
          counters: total,
          breakdowns: [breakdown(agentEdits, { generations: 9 })],
        },
      ]),
    ).toMatchObject({
      generations: 18,
      completion_generations: 5,
      completion_acceptances: 4,
      completion_lines_added: 0,
    });
    // Active, and not broken down: lines are zero anyway.
    expect(told([{ userId: 1, counters: total }])).toMatchObject({
      completion_generations: null,
      completion_lines_added: 0,
    });
  });

  it('derives languages and models from the pairs, with everybody counted once', () => {
    const chatByModel: BreakdownKey = {
      kind: 'model_feature',
      model: 'gpt-5.4',
      feature: 'chat_inline',
    };
    const people = peopleDay({
      users: [
        {
          userId: 1,
          breakdowns: [
            breakdown(goCompletions, { generations: 3 }),
            breakdown(goAgent, { generations: 2 }),
            breakdown(chatByModel, { prompts: 6 }),
          ],
        },
        { userId: 2, breakdowns: [breakdown(goAgent, { generations: 1 })] },
        // A row of zeros is no contribution.
        { userId: 3, breakdowns: [breakdown(goAgent)] },
      ],
    });
    expect(breakdownsOf(people)).toEqual(
      expect.arrayContaining([
        { ...goCompletions, prompts: 0, generations: 3, people: 1 },
        { ...goAgent, prompts: 0, generations: 3, people: 2 },
        {
          kind: 'language',
          language: 'go',
          prompts: 0,
          generations: 6,
          people: 2,
        },
        {
          kind: 'model',
          model: 'gpt-5.4',
          prompts: 6,
          generations: 0,
          people: 1,
        },
      ]),
    );
    // Derived rows are for groups only.
    expect(people.peopleBreakdowns).toHaveLength(5);
  });

  it('joins rows of a person under the same key', () => {
    const people = peopleDay({
      users: [
        {
          userId: 1,
          breakdowns: [
            breakdown(goAgent, { generations: 1 }),
            breakdown({ ...goAgent }, { generations: 2 }),
          ],
        },
        { userId: 2, breakdowns: [breakdown(goAgent, { generations: 4 })] },
      ],
    });
    expect(rowsOf(people.peopleBreakdowns).map(row => row.generations)).toEqual(
      [3, 4],
    );
  });

  it('adds up only measures that may be added', () => {
    const people = peopleDay({
      memberships: [{ userId: 1, teamId: 551 }],
      users: [
        {
          userId: 1,
          measures: [
            { name: measures.cliOutputTokens, value: 3_000_000_000 },
            { name: `${measures.mcpInteractionsOf}github`, value: 2 },
            { name: measures.distinctSkills, value: 4 },
          ],
        },
        {
          userId: 2,
          measures: [{ name: measures.cliOutputTokens, value: 1 }],
        },
      ],
    });
    const sums = rowsOf(people.groupMeasures).map(
      ({ group, measure, value }) => [
        group,
        people.measures[measure as number],
        value,
      ],
    );
    expect(sums).toEqual([
      [0, 'cli.output_tokens', 3_000_000_001],
      [0, 'mcp.interactions:github', 2],
      [1, 'cli.output_tokens', 3_000_000_000],
      [1, 'mcp.interactions:github', 2],
    ]);
    expect(people.peopleMeasures).toHaveLength(4);
  });

  it('goes by ids, and by the names that came last', () => {
    const people = peopleDay({
      memberships: [
        { userId: 1, login: 'avery', teamId: 551, teamSlug: 'platform' },
        { userId: 2, login: 'avery', teamId: 552, teamSlug: 'platform' },
      ],
      users: [{ userId: 1, login: 'avery-dev' }],
    });
    expect(people.users).toMatchObject({
      ids: [1, 2],
      names: ['avery-dev', 'avery'],
    });
    expect(people.teams).toMatchObject({
      ids: [551, 552],
      names: ['platform', 'platform'],
    });
    expect(people.groups).toHaveLength(3);
  });

  it('refuses records that come too late or belong elsewhere', () => {
    const builder = new PeopleDayBuilder(day);
    builder.addUser(userRecord({ day }));
    expect(() => builder.addMembership(membershipRecord({ day }))).toThrow(
      'before people',
    );
    expect(() => builder.addUser(userRecord({ day: day + 1 }))).toThrow(
      'does not belong',
    );
  });

  it('holds any number of people', () => {
    const users = Array.from({ length: 5000 }, (_, index) => ({
      userId: index,
      counters: someCounters({ prompts: index }),
    }));
    const people = peopleDay({ users });
    expect(rowsOf(people.people).map(({ prompts }) => prompts)).toEqual(
      users.map(({ userId }) => userId),
    );
    expect(groupOf(people)).toMatchObject({
      people: 5000,
      prompts: 12_497_500,
    });
  });
});
