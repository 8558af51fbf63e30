import {
  daysBetween,
  firstRepositoryDay,
  formatDay,
  measures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { RepositoryRecord, ScopeName } from 'github-simulator';
import { Knex } from 'knex';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

// Three of the wanted days lie before GitHub's first day of repositories.
const today = '2026-07-25';
const historyDays = 11;
const octoOrg: ScopeName = { kind: 'organization', slug: 'octo-org' };
const acme: ScopeName = { kind: 'enterprise', slug: 'acme' };

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'repositories, from the simulated GitHub to the database, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      path = await WholePath.start({
        knex,
        today,
        historyDays,
        copilotAdoption: {
          scopes: [
            { organization: octoOrg.slug, reports: ['repositories'] },
            { enterprise: acme.slug, reports: ['repositories'] },
          ],
        },
      });
      await path.sync();
    });

    afterAll(async () => {
      await path.stop();
    });

    function recordsOf(scope: ScopeName, day: number): RepositoryRecord[] {
      const { world } = path.simulator;
      const at = path.clock.now();
      return [...world.repositoryRecords(scope, formatDay(day), at)];
    }

    /** What is stored of a measure, by GitHub's id of the repository. */
    async function storedOf(scope: ScopeName, day: number, measure: string) {
      const rows = await knex('measure_days')
        .join('subjects', 'subjects.id', 'subject_id')
        .join('scopes', 'scopes.id', 'scope_id')
        .where({ 'scopes.slug': scope.slug, day, measure })
        .where('subjects.kind', 'repository')
        .select('subjects.github_id', 'value');
      return new Map(rows.map(row => [Number(row.github_id), row.value]));
    }

    it.each([octoOrg, acme])('keeps what GitHub says of %j', async scope => {
      const days = daysBetween(firstRepositoryDay, parseDay(today) - 2);
      let lines = 0;
      for (const day of days) {
        const records = recordsOf(scope, day);
        lines += records.length;
        await expect(
          storedOf(scope, day, measures.pullRequestsCreated),
        ).resolves.toEqual(
          new Map(
            records.map(record => [
              record.repo_id,
              record.pull_requests.total_created,
            ]),
          ),
        );
        // Null medians (fault 13 of others): nothing merged is not merged within 0 minutes.
        await expect(
          storedOf(scope, day, measures.minutesToMerge),
        ).resolves.toEqual(
          new Map(
            records
              .filter(
                ({ pull_requests }) =>
                  pull_requests.median_minutes_to_merge !== null,
              )
              .map(record => [
                record.repo_id,
                record.pull_requests.median_minutes_to_merge,
              ]),
          ),
        );
      }
      expect(lines).toBeGreaterThan(days.length);
    });

    it('names repositories by their owner, with their visibility', async () => {
      const rows = await knex('subjects')
        .join('scopes', 'scopes.id', 'scope_id')
        .where({ 'scopes.slug': acme.slug, 'subjects.kind': 'repository' })
        .select('subjects.github_id', 'name', 'visibility');
      expect(rows.length).toBeGreaterThan(5);
      const { repositories } = path.simulator.world;
      for (const { github_id, name, visibility } of rows) {
        const known = repositories.find(({ id }) => id === Number(github_id))!;
        expect({ name, visibility }).toEqual({
          name: `${known.owner}/${known.name}`,
          visibility: known.visibility,
        });
      }
    });

    it('answers for one repository and for all of them side by side', async () => {
      const period = {
        from: formatDay(firstRepositoryDay - 2),
        to: formatDay(parseDay(today) - 2),
      };
      const days = daysBetween(parseDay(period.from), parseDay(period.to));
      const scope = 'organization:octo-org';
      const { items } = await path.client.getSubjects({
        scope,
        kind: 'repository',
      });
      expect(items.length).toBeGreaterThan(2);
      const metrics = [
        'pull_requests.created',
        'pull_requests.created_by_copilot',
        'review_suggestions_applied',
      ];
      const { items: ranked } = await path.client.getRanking({
        ...{ scope, kind: 'repository', metrics, ...period },
        sort: '-pull_requests.created',
      });
      expect(ranked.map(({ ref }) => ref).sort()).toEqual(
        items.map(({ ref }) => ref).sort(),
      );
      const created = ranked.map(({ values }) => values[0].value ?? 0);
      expect(created).toEqual([...created].sort((one, other) => other - one));
      expect(created[0]).toBeGreaterThan(0);

      for (const { ref, title, values } of ranked) {
        const dailies = days.map(day => {
          const record = recordsOf(octoOrg, day).find(
            each => `${each.repo_owner_name}/${each.repo_name}` === title,
          );
          // GitHub names only those with activity, from its first day on.
          return day < firstRepositoryDay
            ? [null, null, null, null]
            : [
                record?.pull_requests.total_created ?? 0,
                record?.pull_requests.total_created_by_copilot ?? 0,
                record?.pull_requests.total_copilot_applied_suggestions ?? 0,
                record?.pull_requests.median_minutes_to_merge ?? null,
              ];
        });
        const { series } = await path.client.getSeries({
          subjects: [ref!],
          metrics: [...metrics, 'minutes_to_merge'],
          ...period,
        });
        expect(series.map(each => each.values)).toEqual(
          [0, 1, 2, 3].map(index => dailies.map(day => day[index])),
        );
        expect(values.map(({ value }) => value)).toEqual(
          [0, 1, 2].map(index =>
            dailies.reduce((sum, day) => sum + (day[index] ?? 0), 0),
          ),
        );
        expect(series[0].states[0]).toBe('unavailable');
      }
    });

    it('says of an unknown repository that it is unknown, and which metrics there are', async () => {
      const ask = (name: string, metric: string) =>
        path.client.getSeries({
          subjects: [`organization:octo-org/repository:${name}`],
          metrics: [metric],
          ...{ from: '2026-07-20', to: '2026-07-21' },
        });
      await expect(
        ask('octo-org%2Fnowhere', 'pull_requests.created'),
      ).rejects.toMatchObject({ statusCode: 404 });
      await expect(
        ask('octo-org%2Fnowhere', 'active_users.daily'),
      ).rejects.toMatchObject({ statusCode: 400 });
    });

    it('tells how complete they are, and expects nothing before GitHub’s first day', async () => {
      const { scopes } = await path.client.getSync();
      expect(scopes).toHaveLength(2);
      for (const { reports } of scopes) {
        expect(reports).toEqual([
          expect.objectContaining({
            report: 'repositories',
            firstDay: formatDay(firstRepositoryDay),
            lastError: null,
            states: expect.objectContaining({
              unavailable: 3,
              due: 0,
              failed: 0,
            }),
          }),
        ]);
      }
      const [{ heldThrough, newestCompleteDay }] = scopes[0].reports;
      expect(newestCompleteDay).toBe(heldThrough);
    });

    it('asks nothing more for days that are final or before the first one', async () => {
      for (let night = 0; night < 4; night++) {
        path.clock.advance(24 * 3600 * 1000);
        await path.sync();
      }
      const { byRoute } = path.simulator.requests;
      const asked = () =>
        [...byRoute]
          .filter(([route]) => route.endsWith('/repos-1-day'))
          .reduce((sum, [, count]) => sum + count, 0);
      const before = asked();
      path.clock.advance(24 * 3600 * 1000);
      await path.sync();
      expect(asked() - before).toBeGreaterThan(0);
      expect(asked() - before).toBeLessThanOrEqual(2 * 7);
    });
  },
);
