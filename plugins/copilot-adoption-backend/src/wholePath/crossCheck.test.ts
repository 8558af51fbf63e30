import {
  daysBetween,
  formatDay,
  measures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { createSimulator, createWorld, ScopeName } from 'github-simulator';
import { Knex } from 'knex';
import { BriskClock } from './__testUtils__/BriskClock';
import { WholePath } from './__testUtils__/WholePath';
import { withoutBilling } from './__testUtils__/withoutBilling';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = '2026-11-20';
const hour = 3600 * 1000;
const octoOrg: ScopeName = { kind: 'organization', slug: 'org-1' };

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'the daily comparison with the 28-day report, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      const world = createWorld({ seed: 1, users: 16, teams: 2, today });
      const clock = new BriskClock(Date.parse(`${today}T08:00:00Z`), 250);
      path = await WholePath.start({
        knex,
        today,
        clock,
        historyDays: 20,
        simulators: { 'github.com': createSimulator({ clock, world }) },
        copilotAdoption: {
          scopes: [{ organization: octoOrg.slug, reports: withoutBilling }],
          admins: ['user:default/mock'],
        },
      });
      await path.sync();
    });

    afterEach(async () => {
      await path.stop();
    });

    async function aDayLater() {
      path.clock.advance(24 * hour);
      await path.sync();
    }

    async function differences() {
      const { items } = await path.client.getSyncDifferences();
      return items.map(({ report, day, measure, held, reported }) => ({
        report,
        day,
        measure,
        more: reported - (held ?? 0),
      }));
    }

    async function ledgerOf(day: string) {
      const { items } = await path.client.getSyncDays({
        report: 'totals',
        from: day,
        to: day,
      });
      return items[0];
    }

    async function acceptancesOf(day: string): Promise<number> {
      const row = await knex('activity_days')
        .join('subjects', 'subjects.id', 'subject_id')
        .where({ kind: 'scope', day: parseDay(day) })
        .first('acceptances');
      return Number(row.acceptances);
    }

    it('finds nothing while GitHub says the same everywhere, and compares once a day', async () => {
      const windows = () =>
        path.simulator.requests.byRoute.get(
          'GET /orgs/{org}/copilot/metrics/reports/organization-28-day/latest',
        ) ?? 0;
      await aDayLater();
      await aDayLater();
      const before = windows();
      await aDayLater();
      await expect(differences()).resolves.toEqual([]);
      path.clock.advance(6 * hour);
      await path.sync();
      expect(windows()).toBe(before + 1);
    });

    it('tells of a final day that the report contradicts, asks for it again, and changes nothing by itself', async () => {
      await aDayLater();
      await aDayLater();
      path.simulator.play('contradicted-day');
      await aDayLater();
      const [{ day }] = await differences();

      expect(await differences()).toEqual([
        { report: 'totals', day, measure: 'acceptances', more: 5 },
        { report: 'users', day, measure: 'acceptances', more: 5 },
      ]);
      const { world } = path.simulator;
      const record = world.totalsRecord(octoOrg, day, path.clock.now());
      await expect(acceptancesOf(day)).resolves.toBe(
        record?.code_acceptance_activity_count,
      );
      const entry = await ledgerOf(day);
      expect(entry.state).toBe('final');
      // Settled for days, and asked for once more.
      const [checked] = (
        await path.client.getSyncDays({ report: 'totals-28-day' })
      ).items;
      expect(Date.parse(entry.fetchedAt!)).toBeGreaterThanOrEqual(
        Date.parse(checked.fetchedAt!),
      );

      path.simulator.play('demo');
      await aDayLater();
      await expect(differences()).resolves.toEqual([]);
    });

    it('brings in what GitHub has corrected after a day was final', async () => {
      await aDayLater();
      await aDayLater();
      const day = formatDay(parseDay(today) - 7);
      await expect(ledgerOf(day)).resolves.toMatchObject({ state: 'final' });
      const before = await acceptancesOf(day);
      path.simulator.restate(octoOrg, day);
      await aDayLater();
      await aDayLater();

      const { world } = path.simulator;
      const record = world.totalsRecord(octoOrg, day, path.clock.now());
      expect(record?.code_acceptance_activity_count).not.toBe(before);
      await expect(acceptancesOf(day)).resolves.toBe(
        record?.code_acceptance_activity_count,
      );
      const told = await differences();
      expect(told.filter(({ report }) => report === 'totals')).toEqual([]);
    });

    it('keeps who came back to which surface, and how many have which version', async () => {
      await aDayLater();
      const { world } = path.simulator;
      const at = path.clock.now();
      const rows = await knex('measure_days')
        .where('measure', `${measures.featureEngagementUsersOf}code_completion`)
        .orderBy('day', 'desc');
      expect(rows.length).toBeGreaterThan(0);
      for (const { day, value } of rows) {
        const engagement = world.featureEngagement(octoOrg, formatDay(day), at);
        expect(engagement?.totals_by_feature[0]).toEqual({
          feature: 'code_completion',
          engaged_user_count: value,
        });
      }

      const week = daysBetween(rows[0].day - 6, rows[0].day).map(formatDay);
      const { series } = await path.client.getSeries({
        subjects: [`organization:${octoOrg.slug}`],
        metrics: ['regular_completion_users', 'slash_commands_used'],
        from: week[0],
        to: week[6],
        granularity: 'day',
      });
      expect(series[0].values.at(-1)).toBe(rows[0].value);
      const used = week.map(
        one =>
          world.totalsRecord(octoOrg, one, at)?.distinct_slash_cmd_use_count ??
          null,
      );
      expect(used.some(count => (count ?? 0) > 0)).toBe(true);
      expect(series[1].values).toEqual(used);

      const day = formatDay(parseDay(today) - 7);
      const seen = new Map<string, number>();
      for (const person of world.userRecords(octoOrg, day, at)) {
        for (const { ide, last_known_ide_version } of person.totals_by_ide) {
          if (last_known_ide_version) {
            const name = `${ide}/${last_known_ide_version.ide_version}`;
            seen.set(name, (seen.get(name) ?? 0) + 1);
          }
        }
      }
      const prefix = measures.ideVersionPeopleOf;
      const stored = await knex('measure_days')
        .join('subjects', 'subjects.id', 'subject_id')
        .where({ kind: 'everyone', day: parseDay(day) })
        .where('measure', 'like', `${prefix}%`)
        .select('measure', 'value');
      expect(seen.size).toBeGreaterThan(1);
      expect(
        new Map(
          stored.map(row => [row.measure.slice(prefix.length), row.value]),
        ),
      ).toEqual(seen);
    });
  },
);
