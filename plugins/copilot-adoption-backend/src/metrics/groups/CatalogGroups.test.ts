import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { catalogGroup, catalogUser } from '../__testUtils__/catalogEntities';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';
import { CatalogGroups } from './CatalogGroups';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const elsewhere = 'url:https://elsewhere.example/';

const entities = [
  catalogGroup('company', { children: ['shop', 'labs'], members: ['ida'] }),
  catalogGroup('shop', {
    parents: ['company'],
    children: ['payments', 'checkout', 'guests'],
    members: ['ann', 'nameless', 'unknown', 'stranger'],
  }),
  catalogGroup('payments', { team: 'octo-org/team-11', parents: ['shop'] }),
  catalogGroup('checkout', { team: 'Octo-Org/Team-12', parents: ['shop'] }),
  catalogGroup('guests', { members: ['bob'], origin: elsewhere }),
  catalogGroup('labs', { team: 'octo-labs/team-21', parents: ['company'] }),
  catalogGroup('small', { team: 'octo-org/reported-by-nobody' }),
  catalogUser('ann', 'PERSON-6'),
  catalogUser('bob', 'person-7'),
  catalogUser('ida', 'person-1'),
  catalogUser('nameless'),
  catalogUser('unknown', 'nobody-knows'),
  catalogUser('stranger', 'person-7', elsewhere),
];

describe.each(testDatabases.eachSupportedId())(
  'catalog groups, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        entities,
        scopes: [
          { kind: 'enterprise', slug: 'acme' },
          { slug: 'octo-org' },
          { slug: 'octo-labs', reports: ['user-teams'] },
        ],
      });
      const people = [1, 2, 3, 4, 5, 6, 7].map(id => ({
        id,
        deeds: [
          { feature: 'code_completion', language: 'go', generations: id },
        ],
      }));
      const teams = { 11: [1, 2, 3], 12: [3, 4] };
      // The enterprise reports everybody, but only teams of its own.
      await history.addPeople('2026-11-02', people, { 91: [1] }, { scope: 0 });
      await history.addPeople('2026-11-02', people, teams, { scope: 1 });
      await history.addPeople('2026-11-03', people, { 11: [5] }, { scope: 0 });
      await history.addPeople('2026-11-03', people, { 11: [5] }, { scope: 1 });
      await history.addPeople('2026-11-02', [], { 21: [2, 5] }, { scope: 2 });
      await history.finish();
    });

    async function ask(group: string, rest: Record<string, string> = {}) {
      const { subject = 'organization:octo-org', ...query } = rest;
      return history.ask(
        {
          subject: `${subject}/group:${group}`,
          metrics: 'suggestions,active_users.daily,licensed_members',
          from: '2026-11-02',
          to: '2026-11-03',
          ...query,
        },
        history.unguarded,
      );
    }

    it('are named to their teams, of which the newest has the slug', async () => {
      const groupsOf = async (slug: string) => {
        const scope = {
          kind: 'organization',
          slug,
          host: 'github.com',
        } as const;
        const credentials = mockCredentials.user();
        return history.unguarded.listTeamGroups({ scope }, { credentials });
      };
      await expect(groupsOf('octo-org')).resolves.toEqual({
        items: [
          {
            team: 'organization:octo-org/team:team-11',
            groups: ['group:default/payments'],
          },
          {
            team: 'organization:octo-org/team:team-12',
            groups: ['group:default/checkout'],
          },
        ],
      });
      await expect(groupsOf('octo-labs')).resolves.toEqual({
        items: [
          {
            team: 'organization:octo-labs/team:team-21',
            groups: ['group:default/labs'],
          },
        ],
      });
    });

    it('count the members of their teams as of each day, and matched members besides', async () => {
      const { series, groups } = await ask('shop');
      const [suggestions, active, licensed] = series;
      // Persons 1 to 4 and 6, then 5 and 6.
      expect(suggestions.values).toEqual([16, 11]);
      expect(active.values).toEqual([5, 2]);
      // Nobody knows whether matched members have a licence.
      expect(licensed.values).toEqual([4, 1]);
      expect(groups).toEqual([
        {
          subject: 'organization:octo-org/group:shop',
          teams: [
            'organization:octo-org/team:team-11',
            'organization:octo-org/team:team-12',
          ],
          matchedMembers: 1,
          // No login, a login that nobody reports, and two that are not to be trusted.
          unmatchedMembers: 4,
        },
      ]);
    });

    it('are simply their team where they are nothing else', async () => {
      const { series, groups } = await ask('default%2Fpayments');
      const team = await history.ask(
        {
          subject: 'organization:octo-org/team:team-11',
          metrics: 'suggestions,active_users.daily,licensed_members',
          from: '2026-11-02',
          to: '2026-11-03',
        },
        history.unguarded,
      );
      expect(series.map(each => each.values)).toEqual(
        team.series.map(each => each.values),
      );
      expect(groups).toMatchObject([
        { matchedMembers: 0, unmatchedMembers: 0 },
      ]);
    });

    it('find members that another scope reports by GitHub’s id', async () => {
      const { series, groups } = await ask('company', {
        subject: 'enterprise:acme',
      });
      const [suggestions, active] = series;
      // Persons 1 to 6 on the first day, with 1 as a member without a team; the labs did not report the second.
      expect(suggestions.values[0]).toBe(21);
      expect(active.values[0]).toBe(6);
      expect(suggestions.states).toEqual(['ok', 'missing']);
      expect(groups?.[0].teams).toEqual([
        'organization:octo-labs/team:team-21',
        'organization:octo-org/team:team-11',
        'organization:octo-org/team:team-12',
      ]);
    });

    it('have nothing to tell where their team is not reported', async () => {
      const { series, groups } = await ask('small');
      expect(series[0]).toMatchObject({
        values: [null, null],
        states: ['unavailable', 'unavailable'],
        reason: 'notReported',
      });
      expect(groups).toMatchObject([{ teams: [], matchedMembers: 0 }]);
    });

    it('are split and narrowed as far as single people are kept', async () => {
      const { series } = await ask('shop', {
        metrics: 'suggestions',
        by: 'language',
      });
      expect(series.map(({ key, values }) => [key, values])).toEqual([
        [{ language: 'go' }, [16, 11]],
      ]);
      const narrowed = await ask('shop', {
        metrics: 'suggestions',
        where: 'feature:code_completion',
      });
      expect(narrowed.series[0].values).toEqual([16, 11]);
    });

    it('are refused where the catalog has none of the name', async () => {
      await expect(ask('nobody')).rejects.toMatchObject({
        name: 'NotFoundError',
        message: "The catalog has no group 'group:default/nobody'",
      });
      await expect(ask('user:ann')).rejects.toMatchObject({
        name: 'InputError',
      });
    });
  },
);

describe('CatalogGroups', () => {
  const credentials = mockCredentials.user('user:default/ann');

  function create() {
    const clock = { time: 0, now: () => clock.time, sleep: async () => {} };
    const catalog = catalogServiceMock({ entities });
    const lookUp = jest.spyOn(catalog, 'getEntityByRef');
    const readTree = jest.spyOn(catalog, 'getEntitiesByRefs');
    const groups = new CatalogGroups({
      catalog,
      clock,
      auth: mockServices.auth(),
      trustedOrigins: ['url:https://trusted.example/'],
    });
    return { clock, lookUp, readTree, groups };
  }

  it('looks for a group as the caller, and at its tree as itself', async () => {
    const { lookUp, readTree, groups } = create();
    await groups.find('shop', credentials);
    expect(lookUp).toHaveBeenCalledWith('group:default/shop', {
      credentials,
    });
    for (const [, options] of readTree.mock.calls) {
      expect(options).toEqual({
        credentials: mockCredentials.service('plugin:test'),
      });
    }
  });

  it('keeps a tree for a minute, but asks each time whether the caller may see it', async () => {
    const { clock, lookUp, readTree, groups } = create();
    await groups.find('shop', credentials);
    const calls = readTree.mock.calls.length;
    clock.time = 59_999;
    await groups.find('default/shop', credentials);
    expect(readTree).toHaveBeenCalledTimes(calls);
    expect(lookUp).toHaveBeenCalledTimes(2);
    clock.time = 60_000;
    await groups.find('shop', credentials);
    expect(readTree).toHaveBeenCalledTimes(2 * calls);
  });

  it('does not keep a failure', async () => {
    const { readTree, groups } = create();
    readTree.mockRejectedValueOnce(new Error('not now'));
    await expect(groups.find('shop', credentials)).rejects.toThrow('not now');
    const { tree } = await groups.find('shop', credentials);
    expect(tree.size).toBe(6);
  });
});
