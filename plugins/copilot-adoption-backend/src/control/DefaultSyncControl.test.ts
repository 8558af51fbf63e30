import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Settings } from '../settings';
import { ConnectionChecks } from '../sync';
import { StoreFixture } from '../testing/StoreFixture';
import { DefaultSyncControl } from './DefaultSyncControl';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const today = parseDay('2026-11-20');
const now = startOfDay(today) + 8 * 60 * 60 * 1000;
const clock = { now: () => now, sleep: async () => {} };
const octoOrg = { kind: 'organization', slug: 'octo-org', host: 'github.com' };

async function setUp(id: Parameters<typeof databases.init>[0]) {
  const db = await databases.init(id);
  const fixture = await StoreFixture.create(db, { clock });
  const { store } = fixture;
  const wake = jest.fn();
  const settings = {
    scopes: [
      {
        ...octoOrg,
        title: 'Octo',
        reports: ['totals', 'users', 'user-teams'],
        userLoginAnnotation: 'github.com/user-login',
      },
    ],
    historyDays: 365,
  } as unknown as Settings;
  const checks = { check: jest.fn() } as unknown as ConnectionChecks;
  const control = new DefaultSyncControl({
    ...{ db, store, settings, clock, checks, wake },
  });
  const settle = async (
    report: 'totals' | 'users',
    age: number,
    values: object = {},
  ) => {
    const { ticket, entries } = await fixture.claim([report], today - age, {
      state: 'final',
      ...values,
    });
    await store.settleDay({ ticket, entries });
  };
  return { db, store, control, wake, settle };
}

describe.each(databases.eachSupportedId())('DefaultSyncControl, %p', id => {
  it('sums up what the sync has done', async () => {
    const { store, control, settle } = await setUp(id);
    await settle('users', 3, { rows: 7, dropped_lines: '{"noUser":2}' });
    await settle('users', 2, {
      rows: 5,
      dropped_lines: '{"noUser":1,"notJson":1}',
      fetched_at: now,
    });
    await settle('totals', 2, { rows: 0, fetched_at: null });
    const run = await store.startRun('schedule');
    await store.finishRun(run!.id, 'partial', {
      ...{ planned: 3, written: 2, unchanged: 0, waiting: 0, failed: 1 },
      progress: [],
    });
    const scope = 'organization:octo-org';
    const users = { scope, report: 'users' };
    expect(await control.summarize()).toEqual({
      runs: [{ state: 'partial', runs: 1, lastAt: now }],
      reports: [
        { scope, report: 'totals', rows: 0, fetchedAt: null },
        { ...users, rows: 12, fetchedAt: expect.any(Number) },
      ],
      droppedLines: [
        { ...users, reason: 'noUser', lines: 3 },
        { ...users, reason: 'notJson', lines: 1 },
      ],
    });
  });

  it('queues a run, and makes its days due', async () => {
    const { db, control, wake, settle } = await setUp(id);
    const later = now + 1000;
    await settle('totals', 3);
    await settle('totals', 2);
    await settle('users', 3);
    await settle('users', 9, {
      state: 'failed',
      error_code: 'missingPermission',
      next_attempt_at: later,
    });
    await settle('totals', 9, {
      state: 'failed',
      error_code: 'unavailable',
      next_attempt_at: later,
    });
    await settle('totals', 4, {
      state: 'failed',
      error_code: 'rateLimited',
      next_attempt_at: later,
    });
    const run = await control.queueRun({
      scope: { kind: 'organization', slug: 'octo-org', host: 'github.com' },
      reports: ['totals'],
      days: { from: today - 4, to: today - 3 },
    });
    expect(run).toMatchObject({
      state: 'queued',
      trigger: 'manual',
      request: {
        scope: 'organization:octo-org',
        reports: ['totals'],
        from: '2026-11-16',
        to: '2026-11-17',
      },
      progress: [],
    });
    expect(wake).toHaveBeenCalledTimes(1);
    const rows = await db('report_days').orderBy(['report', 'day']);
    expect(
      rows.map(row => [
        row.report,
        today - row.day,
        row.state,
        row.next_attempt_at === null ? null : Number(row.next_attempt_at),
      ]),
    ).toEqual([
      ['totals', 9, 'failed', 0],
      ['totals', 4, 'failed', later],
      ['totals', 3, 'final', 0],
      ['totals', 2, 'final', null],
      ['users', 9, 'failed', later],
      ['users', 3, 'final', null],
    ]);
  });

  it('changes nothing where a run is under way, or the scope is unknown', async () => {
    const { db, control, wake, settle } = await setUp(id);
    await settle('totals', 3);
    await control.queueRun({});
    const days = { from: today - 3 };
    await expect(control.queueRun({ days })).rejects.toMatchObject({
      name: 'ConflictError',
    });
    const scope = {
      kind: 'organization',
      slug: 'octo-labs',
      host: 'github.com',
    } as const;
    await expect(control.queueRun({ scope, days })).rejects.toMatchObject({
      name: 'NotFoundError',
      message:
        "Scope 'organization:octo-labs' is not configured, known are organization:octo-org",
    });
    expect(await db('report_days').pluck('next_attempt_at')).toEqual([null]);
    expect(await db('sync_runs').pluck('state')).toEqual(['queued']);
    expect(await db('scopes').pluck('slug')).toEqual(['octo-org']);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('erases people of hosts that it knows', async () => {
    const { db, control } = await setUp(id);
    const nobody = { scopes: 0, rows: 0, archived: 0 };
    const host = 'github.com';
    await expect(control.erasePerson({ host, githubId: 7 })).resolves.toEqual(
      nobody,
    );
    await expect(db('erased_people')).resolves.toHaveLength(1);
    await expect(
      control.erasePerson({ host, login: 'avery-dev' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(
      control.erasePerson({ host: 'gitub.com', githubId: 8 }),
    ).rejects.toThrow(
      "Nothing is stored of the host 'gitub.com', known are github.com",
    );
    await expect(db('erased_people')).resolves.toHaveLength(1);
  });

  it('describes a run with its progress, and lists all, newest first', async () => {
    const { store, control } = await setUp(id);
    const counts = {
      planned: 2,
      written: 1,
      unchanged: 0,
      waiting: 0,
      failed: 0,
    };
    const line = { report: 'totals', ...counts } as const;
    const first = (await store.startRun('schedule'))!;
    await store.finishRun(first.id, 'succeeded', {
      ...counts,
      progress: [
        { scopeId: 1, ...line },
        { scopeId: 99, ...line },
      ],
    });
    const second = await control.queueRun({});
    expect(await control.describeRun(first.id)).toMatchObject({
      state: 'succeeded',
      request: null,
      counts,
      progress: [{ scope: 'organization:octo-org', ...line }],
    });
    await expect(control.describeRun('other')).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    const page = await control.listRuns({ limit: 1 });
    expect(page.items.map(run => run.id)).toEqual([second.id]);
    const rest = await control.listRuns({ limit: 2, after: page.next });
    expect(rest.items.map(run => run.id)).toEqual([first.id]);
    expect(rest.next).toBeUndefined();
  });

  it('shows the ledger page by page, newest day first, with advice', async () => {
    const { control, settle } = await setUp(id);
    await settle('users', 2);
    await settle('totals', 2, { dropped_lines: '{"malformed":2}' });
    await settle('totals', 3, {
      state: 'failed',
      attempts: 2,
      error_code: 'policyOff',
      error_detail: 'The policy must be enabled',
      error_at: now,
      next_attempt_at: now + 1000,
    });
    await settle('totals', 30);
    const names = async (
      question: Partial<Parameters<typeof control.listDays>[0]>,
    ) => {
      const { items, next } = await control.listDays({ limit: 2, ...question });
      return { names: items.map(day => `${day.report} ${day.day}`), next };
    };
    const first = await names({});
    expect(first.names).toEqual(['totals 2026-11-18', 'users 2026-11-18']);
    const second = await names({ after: first.next });
    expect(second.names).toEqual(['totals 2026-11-17', 'totals 2026-10-21']);
    expect((await names({ after: second.next })).names).toEqual([]);
    expect(
      (await names({ report: 'totals', from: today - 5, to: today - 3 })).names,
    ).toEqual(['totals 2026-11-17']);

    const { items } = await control.listDays({ limit: 3, report: 'totals' });
    expect(items[0]).toMatchObject({
      scope: {
        ref: 'organization:octo-org',
        kind: 'organization',
        title: 'Octo',
      },
      droppedLines: { malformed: 2 },
      error: null,
      nextAttemptAt: null,
    });
    expect(items[1]).toMatchObject({
      state: 'failed',
      attempts: 2,
      nextAttemptAt: '2026-11-20T08:00:01.000Z',
      error: {
        code: 'policyOff',
        title: 'The Copilot usage metrics policy is off',
        advice: expect.stringContaining('Ask an owner'),
        detail: 'The policy must be enabled',
        at: '2026-11-20T08:00:00.000Z',
      },
    });
  });
});
