import {
  formatDay,
  parseDay,
  Seat,
  SeatsQuery,
  SeatUsage,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeName } from 'github-simulator';
import { Knex } from 'knex';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const today = '2026-07-20';
const day = parseDay(today);
const millisecondsPerDay = 24 * 3600 * 1000;
const octoOrg: ScopeName = { kind: 'organization', slug: 'octo-org' };
const scope = 'organization:octo-org';
const acme = 'enterprise:acme';

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'the register of seats, from the simulated GitHub to the answer, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      path = await WholePath.start({
        knex,
        today,
        historyDays: 5,
        copilotAdoption: {
          scopes: [
            {
              organization: octoOrg.slug,
              reports: ['users', 'user-teams', 'seats'],
            },
            { enterprise: 'acme', reports: ['seats'] },
          ],
          admins: ['user:default/mock'],
          seats: {
            idleAfter: { days: 20 },
            grace: { days: 30 },
            monthlyPrice: { business: 10.5 },
            currency: 'EUR',
          },
        },
      });
      await path.sync();
    });

    afterAll(async () => {
      await path.stop();
    });

    /** What the simulated GitHub tells, and what follows from it. */
    function recount(at = path.clock.now()) {
      const now = Math.floor(at / millisecondsPerDay);
      const ageOf = (text: string) =>
        now - Math.floor(Date.parse(text) / millisecondsPerDay);
      return path.simulator.world.seatRecords(octoOrg, at).map(seat => {
        const { created_at, last_activity_at } = seat;
        const idle = last_activity_at === null ? null : ageOf(last_activity_at);
        let usage: SeatUsage =
          ageOf(created_at) < 90 ? 'neverUsed' : 'forgotten';
        if (idle !== null) {
          usage = 'idle';
        }
        if (ageOf(created_at) < 30) {
          usage = 'new';
        }
        if (idle !== null && idle < 20) {
          usage = 'used';
        }
        return {
          title: seat.user_login,
          usage,
          idleDays: idle,
          isIdle: ['idle', 'neverUsed', 'forgotten'].includes(usage),
          isEnding: seat.pending_cancellation_date !== null,
          team: seat.assigning_team?.name ?? null,
          userId: seat.user_id,
        };
      });
    }

    /** All pages of a question, of which each but the last is full. */
    async function askAll(query: Omit<SeatsQuery, 'scope'>) {
      const items: Seat[] = [];
      let cursor: string | undefined;
      do {
        const page = await path.client.getSeats({
          ...query,
          scope,
          limit: 30,
          cursor,
        });
        expect(page.items.length).toBe(
          page.nextCursor ? 30 : page.items.length,
        );
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return items;
    }

    const namesOf = (seats: readonly { title: string }[]) =>
      seats.map(({ title }) => title).sort();

    it('tells of everybody who has a seat, how it is used', async () => {
      const expected = recount();
      const items = await askAll({});
      expect(items.map(({ title }) => title)).toEqual(namesOf(expected));
      for (const { title, usage, idleDays, assigningTeam, ref } of items) {
        const seat = expected.find(each => each.title === title)!;
        expect({ usage, idleDays, team: assigningTeam, ref }).toEqual({
          usage: seat.usage,
          idleDays: seat.idleDays,
          team: seat.team,
          ref: `${scope}/user:${title}`,
        });
      }
      // The company has seats of most kinds.
      expect(new Set(items.map(({ usage }) => usage)).size).toBeGreaterThan(2);
    });

    it('adds up what matches, and what it costs', async () => {
      const expected = recount();
      const idle = expected.filter(({ isIdle }) => isIdle);
      expect(idle.length).toBeGreaterThan(0);
      const { totals, ...answer } = await path.client.getSeats({ scope });
      expect(answer).toMatchObject({
        day: today,
        state: 'settling',
        idleAfterDays: 20,
        graceDays: 30,
        costWithheld: false,
        plans: [{ value: 'business', seats: expected.length }],
      });
      expect(totals).toMatchObject({
        seats: expected.length,
        idle: idle.length,
        pendingCancellation: expected.filter(({ isEnding }) => isEnding).length,
        cost: {
          monthly: expected.length * 10.5,
          idleMonthly: idle.length * 10.5,
          unpricedSeats: 0,
          currency: 'EUR',
        },
      });
      for (const [usage, seats] of Object.entries(totals!.usage)) {
        const some = expected.filter(each => each.usage === usage);
        expect([usage, seats]).toEqual([usage, some.length]);
        const found = await askAll({ usage: usage as SeatUsage });
        expect(namesOf(found)).toEqual(namesOf(some));
      }
    });

    it('finds people, the members of a team, and seats that end', async () => {
      const expected = recount();
      const [{ title }] = expected;
      const found = await askAll({ search: title.toUpperCase() });
      expect(namesOf(found)).toContain(title);

      await expect(
        askAll({ pendingCancellation: 'true' }).then(namesOf),
      ).resolves.toEqual(namesOf(expected.filter(({ isEnding }) => isEnding)));

      const { items: teams } = await path.client.getSubjects({
        scope,
        kind: 'team',
      });
      const team = teams[0];
      const { membersOf } = await path.client.getSeats({
        scope,
        team: team.ref,
      });
      const members = new Set(
        [
          ...path.simulator.world.userTeamRecords(
            octoOrg,
            membersOf!,
            path.clock.now(),
          ),
        ]
          .filter(({ slug }) => team.ref.endsWith(`team:${slug}`))
          .map(({ user_id }) => user_id),
      );
      expect(members.size).toBeGreaterThan(4);
      await expect(askAll({ team: team.ref }).then(namesOf)).resolves.toEqual(
        namesOf(expected.filter(({ userId }) => members.has(userId))),
      );
    });

    it('goes on with the snapshot that it began with', async () => {
      const query = { scope, limit: 30, sort: '-lastActivityAt' };
      const first = await path.client.getSeats(query);
      const before = recount();
      path.clock.advance(millisecondsPerDay);
      await path.sync();
      const next = await path.client.getSeats({
        ...query,
        cursor: first.nextCursor!,
      });
      expect(next.day).toBe(today);
      expect(next.totals?.seats).toBe(before.length);
      await expect(path.client.getSeats({ scope })).resolves.toMatchObject({
        day: formatDay(day + 1),
      });
      await expect(
        path.client.getSeats({
          ...query,
          sort: 'login',
          cursor: first.nextCursor!,
        }),
      ).rejects.toMatchObject({
        statusCode: 400,
        cause: expect.objectContaining({
          message: expect.stringContaining("Parameter 'cursor'"),
        }),
      });
    });

    it('tells how it was by day', async () => {
      const days = [recount(path.clock.now() - millisecondsPerDay), recount()];
      const { series, currency, ...answer } = await path.client.getSeatHistory({
        scope,
        from: formatDay(day - 1),
        to: formatDay(day + 1),
      });
      const valuesOf = (metric: string) =>
        series.find(each => each.metric === metric)?.values;
      const idle = days.map(
        seats => seats.filter(({ isIdle }) => isIdle).length,
      );
      expect(valuesOf('seats')).toEqual([null, days[0].length, days[1].length]);
      expect(valuesOf('idle_seats')).toEqual([null, ...idle]);
      expect(valuesOf('idle_seat_cost')).toEqual([
        null,
        ...idle.map(seats => seats * 10.5),
      ]);
      expect(series[0].states).toEqual(['unavailable', 'ok', 'settling']);
      expect(currency).toBe('EUR');
      expect(answer).toMatchObject({
        idleAfterDays: 20,
        graceDays: 30,
        costWithheld: false,
      });
    });

    it('is a file, too', async () => {
      const [header, ...rows] = (
        await path.client.getSeatsCsv({ scope })
      ).split('\r\n');
      expect(header).toMatch(/^Snapshot,Login,Usage,/);
      const expected = recount();
      expect(rows.slice(0, -1).map(row => row.split(',')[1])).toEqual(
        namesOf(expected),
      );
    });

    it('counts a person of an enterprise once', async () => {
      const { totals } = await path.client.getSeats({ scope: acme });
      const people = new Set(
        path.simulator.world
          .seatRecords({ kind: 'enterprise', slug: 'acme' }, path.clock.now())
          .map(({ user_id }) => user_id),
      );
      expect(totals?.seats).toBe(people.size);
    });
  },
);
