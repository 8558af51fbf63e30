import { catalogGroup, catalogUser } from '../__testUtils__/catalogEntities';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

/** Who is active on which day; the first one is the busiest. */
const days = {
  '2026-11-02': upTo(18),
  '2026-11-03': [1, 2, 19, 20, 21, 22, 23],
  '2026-11-04': [24],
};

const teams = {
  // Eight people, of whom six are a group of their own.
  11: upTo(8),
  // Ten people, of whom eight are not active on the busiest day, and two never.
  12: [19, 20, 21, 22, 23, 30, 31],
  13: upTo(24),
  // All but the one who was only there on the quietest day.
  14: upTo(23),
  // Enough people on the busiest day, with five people between them.
  15: upTo(11),
  16: upTo(6),
};

const entities = [
  catalogGroup('whole', { team: 'octo-org/team-11', children: ['part'] }),
  catalogGroup('part', {
    members: upTo(6).map(id => `a${id}`),
    parents: ['whole'],
  }),
  catalogGroup('large', { team: 'octo-org/team-15', children: ['small'] }),
  catalogGroup('small', { team: 'octo-org/team-16', parents: ['large'] }),
  ...upTo(6).map(id => catalogUser(`a${id}`, `person-${id}`)),
];

describe.each(testDatabases.eachSupportedId())(
  'measureMembers, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      history = await TestHistory.create({
        knex: await testDatabases.init(databaseId),
        today: '2026-11-20',
        entities,
      });
      for (const [day, people] of Object.entries(days)) {
        await history.addPeople(
          day,
          people.map(id => ({ id, flags: ['engaged' as const] })),
          teams,
        );
        await history.addTotals(day, { actives: [24, 24, 24] });
      }
      await history.finish();
    });

    async function isShown(member: string): Promise<boolean> {
      const { series } = await history.ask({
        subject: `${scope}/${member}`,
        metrics: 'active_users.daily',
        from: '2026-11-02',
        to: '2026-11-04',
      });
      return series[0].totalState !== 'suppressed';
    }

    it.each([
      ['people who are there on other days than the busiest', 'team:team-12'],
      ['a team outside of which there is nobody', 'team:team-13'],
      ['groups with enough people between them', 'group:large'],
      ['groups with enough people between them', 'group:small'],
    ])('shows %s, %s', async (_, member) => {
      await expect(isShown(member)).resolves.toBe(true);
    });

    it.each([
      ['a group with few people more than a part of it', 'group:whole'],
      ['a part of a group that leaves few people out', 'group:part'],
      ['a team that leaves out one, who is seldom there', 'team:team-14'],
    ])('hides %s, %s', async (_, member) => {
      await expect(isShown(member)).resolves.toBe(false);
    });
  },
);
