import { adviceOn, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import {
  beginTrouble,
  endTrouble,
  hour,
  others,
  startTroubledPath,
  today,
  troubled,
} from './__testUtils__/troubledPath';
import {
  compareHeldDays,
  compareHistories,
  equalHistories,
  HistoryRow,
  ofDaysAlone,
  readHistory,
} from './__testUtils__/readHistory';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();

/** Asks again until it is so; the test ends if it never is. */
async function waitUntil(isSo: () => Promise<boolean>) {
  while (!(await isSo())) {
    await wait(100);
  }
}

const ofScopes = (rows: HistoryRow[], scopes: string[]) =>
  rows.filter(({ scope }) => scopes.includes(scope));

describe.each(databases.eachSupportedId())(
  'GitHub in trouble with one scope, %p',
  databaseId => {
    let clean: HistoryRow[];
    let knex: Knex;
    let path: WholePath | undefined;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      path = await startTroubledPath({ knex });
      await path.sync();
      clean = await readHistory(knex);
    });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await path?.stop();
      path = undefined;
    });

    /** What the operator reads about the scope in trouble. */
    async function troubleOf(one: WholePath) {
      const { scopes, lastRun } = await one.client.getSync();
      const { reports } = scopes.find(
        ({ ref }) => ref === 'organization:org-1',
      )!;
      return { reports, lastRun };
    }

    async function areOthersThere() {
      const rows = ofScopes(await readHistory(knex), others);
      const { missing, surplus } = compareHistories(
        rows,
        ofScopes(clean, others),
      );
      return missing.length + surplus.length === 0;
    }

    /** Every day is there as GitHub has it, or not at all, and all days of the others are there. */
    async function expectNothingHalf() {
      const rows = await readHistory(knex);
      expect(
        compareHistories(ofScopes(rows, others), ofScopes(clean, others)),
      ).toEqual(equalHistories);
      expect(
        compareHeldDays(
          ofScopes(rows, [troubled]),
          ofScopes(clean, [troubled]),
        ),
      ).toEqual(equalHistories);
    }

    async function expectRecovery(one: WholePath) {
      endTrouble(one);
      one.clock.advance(7 * hour);
      await one.sync();
      expect(compareHistories(await readHistory(knex), clean)).toEqual(
        equalHistories,
      );
      const { reports } = await troubleOf(one);
      expect(reports.map(({ lastError }) => lastError)).toEqual(
        reports.map(() => null),
      );
    }

    it('has something to compare with', () => {
      for (const scope of [troubled, ...others]) {
        const rows = clean.filter(row => row.scope === scope);
        expect(new Set(rows.map(({ table }) => table)).size).toBeGreaterThan(7);
        expect(rows.length).toBeGreaterThan(100);
      }
    });

    it.each([
      ['policy-off', 'policyOff'],
      ['missing-permission', 'missingPermission'],
      ['wrong-slug', 'notFound'],
      ['expired-token', 'unauthorized'],
      ['foreign-redirect', 'forbiddenLink'],
      ['foreign-link', 'forbiddenLink'],
      ['cut-download', 'unavailable'],
      ['truncated-file', 'unavailable'],
      ['expired-link', 'linkExpired'],
      ['wrong-day', 'unreadableReport'],
      ['primary-limit', 'rateLimited'],
      ['secondary-limit', 'rateLimited'],
      ['secondary-limit-until', 'rateLimited'],
    ] as const)('%s is told as %s, and leaves no trace', async (name, code) => {
      path = await startTroubledPath({ knex });
      beginTrouble(path, name);
      await path.tick(new AbortController().signal);

      const { reports, lastRun } = await troubleOf(path);
      expect(lastRun?.state).toBe('partial');
      const told = reports.filter(({ lastError }) => lastError);
      // Users and their teams are asked for together, and one of them tells.
      expect(told[0].report).toBe('totals');
      expect(told[1].report).toMatch(/^user/);
      told.forEach(({ report, lastError }) =>
        expect(lastError).toMatchObject({
          code,
          advice: adviceOn(code, report, 'organization'),
        }),
      );
      await expectNothingHalf();
      // Nobody followed to another host, and no link got a credential.
      const { received, address } = path.hosts;
      expect(received.filter(({ host }) => host !== address)).toEqual([]);
      expect(
        received.filter(
          one => one.path.includes('/download/') && one.credential,
        ),
      ).toEqual([]);
      await expectRecovery(path);
    });

    it.each(['silent-call', 'silent-download'] as const)(
      '%s is told as unavailable, and leaves no trace',
      async name => {
        const patience = { answer: 1000, silence: 1000, retry: 0 };
        const silent = await startTroubledPath({ knex, patience });
        path = silent;
        beginTrouble(silent, name);
        // Everything of the scope would have to be waited for in vain, so the run ends as soon as the others are there.
        const ended = new AbortController();
        const run = silent.tick(ended.signal);
        const firstError = async () =>
          (await troubleOf(silent)).reports[0].lastError;
        await waitUntil(
          async () => (await areOthersThere()) && (await firstError()) !== null,
        );
        ended.abort();
        await run;

        expect((await firstError())?.code).toBe('unavailable');
        await expectNothingHalf();
        await expectRecovery(silent);
      },
    );

    it.each(['random-500s', 'random-502s', 'slow-answers'] as const)(
      '%s leaves no trace',
      async name => {
        path = await startTroubledPath({ knex });
        beginTrouble(path, name);
        await path.tick(new AbortController().signal);

        expect(path.hosts.received.length).toBeGreaterThan(20);
        await expectNothingHalf();
        await expectRecovery(path);
      },
    );

    it.each(['empty-body', 'quoted-empty-body', 'no-content'] as const)(
      '%s means nothing yet, which is no success and no error',
      async name => {
        path = await startTroubledPath({ knex });
        beginTrouble(path, name);
        await path.tick(new AbortController().signal);

        const { reports } = await troubleOf(path);
        for (const { report, states, heldThrough, lastError } of reports) {
          expect([report, states.waiting, heldThrough, lastError]).toEqual([
            report,
            3,
            null,
            null,
          ]);
        }
        await expectNothingHalf();
        await expectRecovery(path);
      },
    );

    it.each([
      'bom',
      'crlf',
      'array',
      'day-totals',
      'repeated-rows',
      'nul-characters',
      'malformed-lines',
      'unknown-fields',
    ] as const)('%s makes no difference', async name => {
      path = await startTroubledPath({ knex });
      beginTrouble(path, name);
      await path.tick(new AbortController().signal);

      const withoutCounts = (rows: HistoryRow[]) =>
        rows.filter(({ table }) => table !== 'report_days');
      expect(
        compareHistories(
          withoutCounts(await readHistory(knex)),
          withoutCounts(clean),
        ),
      ).toEqual(equalHistories);
      await expectRecovery(path);
    });

    it('keeps what it has never heard of, and counts what it cannot read', async () => {
      path = await startTroubledPath({ knex });
      beginTrouble(path, 'unknown-values');
      await path.tick(new AbortController().signal);
      const keys = await knex('breakdown_keys').select();
      expect(JSON.stringify(keys)).toMatch(
        /telepathy.*sindarin|sindarin.*telepathy/s,
      );

      const told = async (column: 'dropped_lines' | 'unknown_fields') => {
        const counts: string[] = await knex('report_days')
          .where({ report: 'users', scope_id: 1 })
          .pluck(column);
        return [
          ...new Set(counts.flatMap(one => Object.keys(JSON.parse(one)))),
        ];
      };
      beginTrouble(path, 'malformed-lines');
      path.clock.advance(7 * hour);
      await path.sync();
      expect((await told('dropped_lines')).sort()).toEqual([
        'notAnObject',
        'notJson',
      ]);
      beginTrouble(path, 'unknown-fields');
      path.clock.advance(7 * hour);
      await path.sync();
      expect(await told('dropped_lines')).toEqual([]);
      expect(await told('unknown_fields')).toEqual([
        'used_hologram',
        'totals_by_hologram',
      ]);
    });

    it('lets rows go that vanish from a restated day, and takes them back', async () => {
      path = await startTroubledPath({ knex });
      await path.sync();
      const people = (rows: HistoryRow[]) =>
        ofScopes(rows, [troubled]).filter(
          ({ table }) => table === 'people_days',
        ).length;
      beginTrouble(path, 'vanished-rows');
      path.clock.advance(7 * hour);
      await path.sync();
      const rows = await readHistory(knex);
      expect(people(rows)).toBeLessThan(people(clean));
      expect(
        compareHistories(ofScopes(rows, others), ofScopes(clean, others)),
      ).toEqual(equalHistories);
      await expectRecovery(path);
    });

    it('keeps old days of which GitHub says nothing but zeros all of a sudden', async () => {
      path = await startTroubledPath({ knex, historyDays: 8 });
      await path.sync();
      const oldDays = async () =>
        ofDaysAlone(await readHistory(knex)).filter(
          ({ day }) => Number(day) <= parseDay(today) - 6,
        );
      const before = await oldDays();
      expect(before.length).toBeGreaterThan(50);
      beginTrouble(path, 'zeroed-old-day');
      path.clock.advance(21 * hour);
      await path.tick(new AbortController().signal);
      // A weekend may be confirmed as empty meanwhile, but nothing goes.
      const { missing } = compareHistories(await oldDays(), before);
      expect(missing).toEqual([]);
      const { reports } = await troubleOf(path);
      expect(reports[0].lastError).toMatchObject({
        code: 'zeroedReport',
        advice: expect.stringContaining('The stored day was kept'),
      });
    });
  },
);
