import { Knex } from 'knex';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create();

const nextDay = 24 * 3600 * 1000;

describe.each(databases.eachSupportedId())(
  'teams, from the simulated GitHub to an HTTP answer, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      const reports = ['users', 'user-teams', 'teams'];
      path = await WholePath.start({
        knex,
        today: '2026-07-20',
        historyDays: 4,
        copilotAdoption: {
          scopes: [
            { organization: 'octo-org', reports },
            { enterprise: 'acme', reports },
          ],
        },
      });
      await path.sync();
    });

    afterAll(async () => {
      await path.stop();
    });

    async function teamsOf(scope: string) {
      const { items } = await path.client.getSubjects({ scope, kind: 'team' });
      return items;
    }

    const keys = () =>
      knex('subjects').where('kind', 'team').orderBy('id').pluck('github_id');

    it('calls teams by their names, once they have been reported', async () => {
      // The list may have come before the reports did.
      path.clock.advance(7 * 3600 * 1000);
      await path.sync();
      const teams = await teamsOf('organization:octo-org');
      expect(teams.find(({ title }) => title === 'Checkout')).toMatchObject({
        ref: 'organization:octo-org/team:checkout',
        parent: 'organization:octo-org/team:~552',
      });
      const enterprise = await teamsOf('enterprise:acme');
      expect(enterprise.map(({ ref, title }) => [ref, title])).toEqual(
        expect.arrayContaining([
          ['enterprise:acme/team:ent:emea-backend', 'EMEA Backend'],
        ]),
      );
    });

    it('follows renames without a restart, and keeps the keys', async () => {
      const before = await keys();
      path.simulator.play('renamed-teams');
      path.clock.advance(nextDay);
      await path.sync();
      path.simulator.play('demo');
      const teams = await teamsOf('organization:octo-org');
      expect(teams.find(({ title }) => title === 'New Checkout')).toMatchObject(
        { ref: 'organization:octo-org/team:new-checkout', parent: null },
      );
      await expect(keys()).resolves.toEqual(before);
    });

    it('says what is missing where the list is refused, and goes on', async () => {
      path.simulator.play('refused-teams');
      path.clock.advance(nextDay);
      await path.tick(new AbortController().signal);
      path.simulator.play('demo');
      const { scopes } = await path.client.getSync();
      const { reports } = scopes.find(({ kind }) => kind === 'organization')!;
      const errors = reports.map(({ report, lastError }) => [
        report,
        lastError?.code,
      ]);
      expect(errors).toEqual([
        ['users', undefined],
        ['user-teams', undefined],
        ['teams', 'missingPermission'],
      ]);
      expect(reports[2].lastError?.advice).toContain('Members: read');
    });
  },
);
