import { measures } from 'backstage-plugin-copilot-adoption-common';
import { peopleDay, PeopleOfDay } from '../../testing/peopleDay';
import { rowsOf } from '../../testing/rowsOf';
import { someCounters } from '../../testing/someCounters';
import { breakdown } from '../../testing/userRecord';
import { BreakdownKey } from '../records';
import { PeopleDay } from './PeopleDay';

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
  const group =
    teamId === undefined ? 0 : people.teams.ids.indexOf(String(teamId)) + 1;
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

describe('the roll-up of a day', () => {
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
});
