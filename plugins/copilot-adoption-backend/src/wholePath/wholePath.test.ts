import {
  Day,
  daysBetween,
  formatDay,
  parseDay,
  Series,
} from 'backstage-plugin-copilot-adoption-common';
import { UserRecord } from 'github-simulator';
import { Knex } from 'knex';
import { dumpDatabase } from './__testUtils__/dumpDatabase';
import { Recount } from './__testUtils__/Recount';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = '2026-11-20';
const octoOrg = { kind: 'organization', slug: 'octo-org' } as const;
const octoLabs = { kind: 'organization', slug: 'octo-labs' } as const;
const hour = 3600 * 1000;

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'from the simulated GitHub to an HTTP answer, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    async function start(historyDays: number) {
      knex = await databases.init(databaseId);
      path = await WholePath.start({ knex, today, historyDays });
    }

    /** The days that are held, and a recount of the same days. */
    async function recountOf(scope: typeof octoOrg | typeof octoLabs) {
      const { items } = await path.client.getScopes();
      const { firstDay, heldThrough } = items.find(
        item => item.slug === scope.slug,
      )!;
      const held = {
        first: parseDay(firstDay!),
        last: parseDay(heldThrough!),
      };
      const { world } = path.simulator;
      const at = path.clock.now();
      return { held, recount: new Recount({ world, scope, at, held }) };
    }

    async function ask(
      subject: string,
      metrics: string[],
      days: { first: Day; last: Day },
      rest: { by?: 'language'; granularity?: 'day' | 'week' } = {},
    ): Promise<Series[]> {
      const { series } = await path.client.getSeries({
        subjects: [subject],
        metrics,
        from: formatDay(days.first),
        to: formatDay(days.last),
        ...rest,
      });
      return series;
    }

    function teamOf(slug: string, owner: string) {
      return path.simulator.world.teams.find(
        team => team.slug === slug && team.owner.slug === owner,
      )!;
    }

    /** What a recount says of a team, next to what the product says. */
    async function expectTeamToAgree(
      scope: typeof octoOrg | typeof octoLabs,
      slug: string,
    ) {
      const { held, recount } = await recountOf(scope);
      const { id } = teamOf(slug, scope.slug);
      const [daily, weekly, monthly, prompts] = await ask(
        `organization:${scope.slug}/team:${slug}`,
        [
          'active_users.daily',
          'active_users.weekly',
          'active_users.monthly',
          'prompts',
        ],
        held,
      );
      const days = daysBetween(held.first, held.last);
      // Where GitHub says "nothing" of a young day, nobody knows yet whether nobody was active.
      const unknown = days.map((day, index) => {
        const missing = daily.states[index] === 'missing';
        expect(missing && recount.records(day).length > 0).toBe(false);
        return missing;
      });
      expect(unknown.filter(Boolean).length).toBeLessThan(3);
      const distinct = (window: number) =>
        days.map((day, index) =>
          unknown[index]
            ? null
            : recount.distinctPeople(day - window + 1, day, id),
        );
      expect(daily.values).toEqual(distinct(1));
      expect(weekly.values).toEqual(distinct(7));
      expect(monthly.values).toEqual(distinct(28));
      expect(prompts.total).toBe(
        recount.sum(
          held.first,
          held.last,
          record => record.user_initiated_interaction_count,
          id,
        ),
      );
    }

    describe('with 45 days of history, night after night', () => {
      beforeAll(async () => {
        await start(45);
        await path.sync();
      });

      afterAll(async () => {
        await path.stop();
      });

      it('answers what a naive recount of GitHub’s reports gives', async () => {
        const { held, recount } = await recountOf(octoOrg);
        const days = daysBetween(held.first, held.last);
        expect(days.length).toBeGreaterThan(42);

        const [daily, lines, agents] = await ask(
          'organization:octo-org',
          ['active_users.daily', 'lines_added', 'agent_users'],
          held,
        );
        expect(daily.values).toEqual(
          days.map(day => recount.totals(day).daily_active_users),
        );
        expect(lines.values).toEqual(
          days.map(day => recount.totals(day).loc_added_sum),
        );
        // GitHub counts 28 days back, also before the first day that is held.
        const whole = days.slice(27);
        expect(agents.values.slice(27)).toEqual(
          whole.map(day => recount.totals(day).monthly_active_agent_users),
        );
        await expectTeamToAgree(octoOrg, 'payments');
        await expectTeamToAgree(octoOrg, 'platform');
        await expectTeamToAgree(octoLabs, 'machine-learning');
      });

      it('splits by language without losing or inventing anything', async () => {
        const { held, recount } = await recountOf(octoOrg);
        const series = await ask(
          'organization:octo-org',
          ['acceptances'],
          held,
          {
            by: 'language',
          },
        );
        const acceptances = (language?: string) => (record: UserRecord) =>
          record.totals_by_language_feature
            .filter(row => !language || row.language === language)
            .reduce((sum, row) => sum + row.code_acceptance_activity_count, 0);

        const shown = series.filter(
          ({ key }) => key !== 'other' && key !== null,
        );
        expect(shown.length).toBeGreaterThan(3);
        for (const { key, total } of shown) {
          const { language } = key as { language: string };
          expect([language, total]).toEqual([
            language,
            recount.sum(held.first, held.last, acceptances(language)),
          ]);
        }
        const sum = series.reduce((all, { total }) => all + (total ?? 0), 0);
        expect(sum).toBe(recount.sum(held.first, held.last, acceptances()));
      });

      it('keeps teams with equal slugs apart', async () => {
        const [one, other] = [octoOrg, octoLabs].map(({ slug }) =>
          teamOf('security', slug),
        );
        expect(one.id).not.toBe(other.id);
        await expectTeamToAgree(octoOrg, 'security');
        await expectTeamToAgree(octoLabs, 'security');
      });

      it('keeps somebody who was renamed as one person', async () => {
        const renamed = path.simulator.world.people.filter(
          ({ previousLogin }) => previousLogin,
        );
        expect(renamed.length).toBeGreaterThan(0);
        for (const { id, login } of renamed) {
          const rows = await knex('subjects')
            .where({ kind: 'user', github_id: String(id) })
            .select('scope_id', 'name');
          const scopes = new Set(rows.map(row => row.scope_id));
          expect(rows).toHaveLength(scopes.size);
          rows.forEach(row => expect(row.name).toBe(login));
        }
      });

      it('writes nothing when nothing has changed', async () => {
        // Past the settling of the newest days, so that GitHub has nothing new to say about those it has published.
        path.clock.advance(3 * 24 * hour);
        await path.sync();
        const before = await dumpDatabase(knex);
        path.clock.advance(7 * hour);
        await path.sync();
        const after = await dumpDatabase(knex);
        expect(after).toEqual(before);
      });

      it('asks nothing more for days that are final', async () => {
        for (let night = 0; night < 3; night++) {
          path.clock.advance(24 * hour);
          await path.sync();
        }
        const { requests } = path.simulator;
        const before = requests.total;
        path.clock.advance(24 * hour);
        await path.sync();
        // Two scopes, three reports, at most six days that may still change, each an envelope and its links.
        expect(requests.total - before).toBeGreaterThan(0);
        expect(requests.total - before).toBeLessThan(2 * 3 * 6 * 5);
      });
    });

    describe('when something happens on the way', () => {
      beforeEach(async () => {
        await start(10);
      });

      afterEach(async () => {
        await path.stop();
      });

      it('replaces a day that GitHub restates', async () => {
        await path.sync();
        const day = parseDay(today) - 4;
        const asked = { first: day, last: day };
        const [before] = await ask('organization:octo-org', ['prompts'], asked);
        path.simulator.restate(octoOrg, formatDay(day));
        path.clock.advance(24 * hour);
        await path.sync();
        const [after] = await ask('organization:octo-org', ['prompts'], asked);
        expect(after.total).not.toBe(before.total);
        const { recount } = await recountOf(octoOrg);
        expect(after.total).toBe(
          recount.totals(day).user_initiated_interaction_count,
        );
        await expectTeamToAgree(octoOrg, 'payments');
      });

      it('shows a late day as missing, and takes it in when it arrives', async () => {
        const day = parseDay(today) - 3;
        for (const report of ['totals', 'users', 'user-teams'] as const) {
          path.simulator.holdBack(octoOrg, report, formatDay(day));
        }
        await path.sync();
        const asked = { first: day - 1, last: day + 1 };
        const [waiting] = await ask(
          'organization:octo-org',
          ['prompts'],
          asked,
        );
        expect(waiting.values[1]).toBeNull();
        expect(waiting.states[1]).toBe('missing');

        for (const report of ['totals', 'users', 'user-teams'] as const) {
          path.simulator.release(octoOrg, report, formatDay(day));
        }
        path.clock.advance(24 * hour);
        await path.sync();
        const [arrived] = await ask(
          'organization:octo-org',
          ['prompts'],
          asked,
        );
        const { recount } = await recountOf(octoOrg);
        expect(arrived.values[1]).toBe(
          recount.totals(day).user_initiated_interaction_count,
        );
        await expectTeamToAgree(octoOrg, 'payments');
      });

      it('goes on after an interruption and ends as if there had been none', async () => {
        const stop = new AbortController();
        const { requests } = path.simulator;
        const watch = setInterval(() => {
          if (requests.total > 30) {
            stop.abort();
          }
        }, 5);
        await path.tick(stop.signal);
        clearInterval(watch);
        const interrupted = await path.client.getScopes();
        expect(stop.signal.aborted).toBe(true);
        expect(interrupted.items).toHaveLength(2);

        path.clock.advance(60_000);
        await path.sync();
        await expectTeamToAgree(octoOrg, 'payments');
        await expectTeamToAgree(octoOrg, 'identity');
      });
    });
  },
);
