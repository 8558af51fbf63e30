import { counters, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { membershipRecord } from '../../testing/membershipRecord';
import { openGuard } from '../../testing/openGuard';
import { peopleDay } from '../../testing/peopleDay';
import { rowsOf } from '../../testing/rowsOf';
import { someCounters } from '../../testing/someCounters';
import { breakdown, flagBits, userRecord } from '../../testing/userRecord';
import { PeopleDay } from './PeopleDay';
import { PeopleDayBuilder } from './PeopleDayBuilder';

const day = parseDay('2026-11-16');
const noCounters = Object.fromEntries(counters.map(name => [name, null]));

/** The row of everyone, or of a team. */
function groupOf(people: PeopleDay, teamId?: number) {
  const group =
    teamId === undefined ? 0 : people.teams.ids.indexOf(String(teamId)) + 1;
  return rowsOf(people.groups)[group];
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
    const builder = new PeopleDayBuilder(day, openGuard);
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

  it('goes by ids, and by the names that came last', () => {
    const people = peopleDay({
      memberships: [
        { userId: 1, login: 'avery', teamId: 551, teamSlug: 'platform' },
        { userId: 2, login: 'avery', teamId: 552, teamSlug: 'platform' },
      ],
      users: [{ userId: 1, login: 'avery-dev' }],
    });
    expect(people.users).toMatchObject({
      ids: ['1', '2'],
      names: ['avery-dev', 'avery'],
    });
    expect(people.teams).toMatchObject({
      ids: ['551', '552'],
      names: ['platform', 'platform'],
    });
    expect(people.groups).toHaveLength(3);
  });

  it('adds nobody up whom the guard holds back, nor counts the membership', () => {
    const all = {
      memberships: [
        { userId: 1, teamId: 551 },
        { userId: 2, teamId: 551 },
      ],
      users: [1, 2, 3].map(userId => ({
        userId,
        counters: someCounters({ prompts: 10 ** userId }),
        breakdowns: [breakdown({ kind: 'ide', ide: 'vscode' }, { prompts: 1 })],
      })),
    };
    const people = peopleDay({
      ...all,
      guard: {
        version: 1,
        admit: (userId, login) =>
          userId === 2 ? undefined : openGuard.admit(userId, login),
      },
    });
    expect(people.users.ids).toEqual(['1', '3']);
    expect(people.memberships).toHaveLength(1);
    expect(people.peopleBreakdowns).toHaveLength(2);
    expect(groupOf(people, 551)).toMatchObject({
      people: 1,
      prompts: 10,
      licensed: 1,
    });
    expect(groupOf(people)).toMatchObject({ people: 2, prompts: 1010 });
  });

  it('refuses records that come too late or belong elsewhere', () => {
    const builder = new PeopleDayBuilder(day, openGuard);
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
