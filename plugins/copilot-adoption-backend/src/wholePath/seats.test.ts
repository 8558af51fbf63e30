import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { ScopeName } from 'github-simulator';
import { Knex } from 'knex';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const today = '2026-07-20';
const day = parseDay(today);
const nextDay = 24 * 3600 * 1000;
const octoOrg: ScopeName = { kind: 'organization', slug: 'octo-org' };
const acme: ScopeName = { kind: 'enterprise', slug: 'acme' };

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'seats, from the simulated GitHub to the database, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      path = await WholePath.start({
        knex,
        today,
        historyDays: 3,
        copilotAdoption: {
          scopes: [
            { organization: octoOrg.slug, reports: ['seats'] },
            { enterprise: acme.slug, reports: ['seats'] },
          ],
        },
      });
      await path.sync();
    });

    afterAll(async () => {
      await path.stop();
    });

    /** Who has a seat according to the simulated GitHub, each once. */
    function seatedOf(scope: ScopeName) {
      const { world } = path.simulator;
      const seats = world.seatRecords(scope, path.clock.now());
      return [...new Set(seats.map(({ user_id }) => user_id))].sort();
    }

    async function storedOf(scope: ScopeName, on: number) {
      const ids = await knex('seats as a')
        .join('subjects as u', 'u.id', 'a.user_id')
        .join('scopes as s', 's.id', 'a.scope_id')
        .where({ 's.slug': scope.slug, 'a.day': on })
        .pluck('u.github_id');
      return ids.map(Number).sort();
    }

    async function countOf(scope: ScopeName, on: number) {
      const row = await knex('active_days as a')
        .join('subjects as u', 'u.id', 'a.subject_id')
        .join('scopes as s', 's.id', 'u.scope_id')
        .where({ 's.slug': scope.slug, 'a.day': on, 'u.kind': 'everyone' })
        .first('a.seats');
      return row?.seats;
    }

    async function healthOf(scope: ScopeName) {
      const { scopes } = await path.client.getSync();
      const { reports } = scopes.find(({ kind }) => kind === scope.kind)!;
      return reports[0];
    }

    it.each([octoOrg, acme])(
      'takes down everybody who has a seat, once, %j',
      async scope => {
        const seated = seatedOf(scope);
        // More than one page.
        expect(seated.length).toBeGreaterThan(80);
        await expect(storedOf(scope, day)).resolves.toEqual(seated);
        await expect(countOf(scope, day)).resolves.toBe(seated.length);
      },
    );

    it('tells by which teams, and when people were last active', async () => {
      const seats = path.simulator.world.seatRecords(octoOrg, path.clock.now());
      const rows = await knex('seats as a')
        .join('subjects as u', 'u.id', 'a.user_id')
        .join('scopes as s', 's.id', 'a.scope_id')
        .where({ 's.slug': octoOrg.slug, 'a.day': day })
        .select('u.github_id', 'u.name', 'assigning_team', 'last_activity_at');
      expect(rows.some(row => row.assigning_team !== null)).toBe(true);
      for (const row of rows) {
        const seat = seats.find(
          ({ user_id }) => user_id === Number(row.github_id),
        )!;
        expect({
          login: row.name,
          team: row.assigning_team,
          last:
            row.last_activity_at === null ? null : Number(row.last_activity_at),
        }).toEqual({
          login: seat.user_login,
          team: seat.assigning_team?.name ?? null,
          last: seat.last_activity_at && Date.parse(seat.last_activity_at),
        });
      }
    });

    it('does not ask again before it is due, and lets leavers leave on the same day', async () => {
      const { requests } = path.simulator;
      const before = requests.total;
      await path.sync();
      expect(requests.total).toBe(before);

      path.simulator.play('withdrawn-seats');
      path.clock.advance(7 * 3600 * 1000);
      await path.sync();
      path.simulator.play('demo');
      await expect(storedOf(octoOrg, day)).resolves.toEqual(
        seatedOf(octoOrg).filter(id => id % 2 === 0),
      );
      expect((await healthOf(octoOrg)).states).toMatchObject({
        provisional: 1,
        unavailable: 0,
      });
    });

    it('keeps the day before, and knows which days were missed', async () => {
      const yesterday = await storedOf(acme, day);
      path.clock.advance(3 * nextDay);
      await path.sync();
      await expect(storedOf(acme, day)).resolves.toEqual(yesterday);
      await expect(storedOf(acme, day + 3)).resolves.toEqual(seatedOf(acme));
      await expect(healthOf(acme)).resolves.toMatchObject({
        report: 'seats',
        firstDay: today,
        heldThrough: formatDay(day + 3),
        states: { final: 1, provisional: 1, unavailable: 2, failed: 0 },
      });
    });

    it('gives people one seat who are listed twice, the one that stays', async () => {
      path.simulator.play('repeated-seats');
      path.clock.advance(nextDay);
      await path.sync();
      path.simulator.play('demo');
      await expect(storedOf(octoOrg, day + 4)).resolves.toEqual(
        seatedOf(octoOrg),
      );
      const ending = await knex('seats')
        .where('day', day + 4)
        .where('pending_cancellation_day', parseDay('2026-01-31'));
      expect(ending).toEqual([]);
    });

    it('says what is missing where seats are refused, and keeps what it has', async () => {
      path.simulator.play('refused-seats');
      path.clock.advance(nextDay);
      await path.sync();
      path.simulator.play('demo');
      const { lastError } = await healthOf(acme);
      expect(lastError).toMatchObject({
        code: 'missingPermission',
        advice: expect.stringContaining('manage_billing:copilot'),
      });
      await expect(storedOf(acme, day + 5)).resolves.toEqual([]);
      await expect(countOf(acme, day + 5)).resolves.toBeUndefined();
      await expect(storedOf(acme, day + 4)).resolves.not.toEqual([]);
    });

    it('never follows a link to somebody else', async () => {
      const { hosts, simulator, clock } = path;
      simulator.play('foreign-page');
      clock.advance(nextDay);
      hosts.received.length = 0;
      await path.sync();
      simulator.play('demo');
      await expect(storedOf(acme, day + 6)).resolves.toEqual(seatedOf(acme));
      expect(new Set(hosts.received.map(({ host }) => host))).toEqual(
        new Set([hosts.address]),
      );
    });
  },
);
