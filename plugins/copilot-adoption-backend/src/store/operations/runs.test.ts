import { StoreFixture } from '../../testing/StoreFixture';
import { RunCounts } from '../AdoptionStore';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const start = 1_800_000_000_000;
const minute = 60_000;
const counts: RunCounts = {
  planned: 5,
  written: 1,
  unchanged: 2,
  waiting: 0,
  failed: 0,
  progress: [
    {
      scopeId: 1,
      report: 'users',
      planned: 5,
      written: 1,
      unchanged: 2,
      waiting: 0,
      failed: 0,
    },
  ],
};

describe.each(databases.eachSupportedId())('runs, %p', id => {
  it('are queued one at a time', async () => {
    const { store } = await openStore();
    const asked = { trigger: 'manual', request: '{"days":3}' } as const;
    await expect(store.queueRun(asked)).resolves.toMatchObject({
      ...asked,
      state: 'queued',
      queued_at: start,
      started_at: null,
    });
    await expect(store.queueRun(asked)).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'A run of the sync is queued already',
    });
    await store.startRun();
    await expect(store.queueRun(asked)).rejects.toThrow('running already');
  });

  it('are started from the queue first', async () => {
    const { store, passTime } = await openStore();
    const queued = await store.queueRun({ trigger: 'manual', request: '{}' });
    passTime(minute);
    await expect(store.startRun('schedule')).resolves.toEqual({
      ...queued,
      state: 'running',
      started_at: start + minute,
      heartbeat_at: start + minute,
    });
  });

  it('are started new where none is queued and there is a reason', async () => {
    const { store, db } = await openStore();
    await expect(store.startRun()).resolves.toBeUndefined();
    await expect(db('sync_runs')).resolves.toEqual([]);
    await expect(store.startRun('resume')).resolves.toMatchObject({
      trigger: 'resume',
      state: 'running',
      request: null,
    });
  });

  it('are not started while one is running', async () => {
    const { store, db } = await openStore();
    const started = await Promise.all(
      [1, 2, 3, 4].map(() => store.startRun('schedule')),
    );
    expect(started.filter(run => run)).toHaveLength(1);
    await expect(db('sync_runs')).resolves.toHaveLength(1);
  });

  it('are queued once, by however many at once', async () => {
    const { store } = await openStore();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map(() =>
        store.queueRun({ trigger: 'manual', request: null }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
  });

  it('tell how far they have come, and how they ended', async () => {
    const { store, db, passTime } = await openStore();
    const run = (await store.startRun('schedule'))!;
    passTime(minute);
    await store.recordHeartbeat(run.id, counts);
    const row = async () => {
      const stored = await db('sync_runs').first();
      return {
        state: stored.state,
        heartbeat: Number(stored.heartbeat_at),
        finished: stored.finished_at && Number(stored.finished_at),
        counts: JSON.parse(stored.counts),
      };
    };
    await expect(row()).resolves.toEqual({
      state: 'running',
      heartbeat: start + minute,
      finished: null,
      counts,
    });
    passTime(minute);
    await store.finishRun(run.id, 'partial', { ...counts, failed: 2 });
    await expect(row()).resolves.toEqual({
      state: 'partial',
      heartbeat: start + minute,
      finished: start + 2 * minute,
      counts: { ...counts, failed: 2 },
    });
  });

  it('are given up when they have not been heard of', async () => {
    const { store, db, passTime } = await openStore();
    const run = (await store.startRun('schedule'))!;
    const around = (now: number) => ({
      before: now - minute,
      after: now + minute,
    });
    await expect(store.abandonRuns(around(start))).resolves.toBe(0);
    passTime(2 * minute);
    await expect(store.abandonRuns(around(start + 2 * minute))).resolves.toBe(
      1,
    );
    const [{ state, finished_at }] = await db('sync_runs');
    expect([state, Number(finished_at)]).toEqual([
      'abandoned',
      start + 2 * minute,
    ]);
    await store.recordHeartbeat(run.id, counts);
    await expect(db('sync_runs').pluck('state')).resolves.toEqual([
      'abandoned',
    ]);

    // A clock that was set back leaves heartbeats in the future.
    await store.startRun('schedule');
    await expect(store.abandonRuns(around(start))).resolves.toBe(1);
    await expect(store.startRun('schedule')).resolves.toBeDefined();
  });

  async function openStore() {
    let now = start;
    const fixture = await StoreFixture.create(await databases.init(id), {
      clock: { now: () => now, sleep: async () => {} },
    });
    const passTime = (milliseconds: number) => {
      now += milliseconds;
    };
    return { store: fixture.store, db: fixture.db, passTime };
  }
});
