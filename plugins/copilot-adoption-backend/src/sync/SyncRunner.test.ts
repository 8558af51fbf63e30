import { mockServices } from '@backstage/backend-test-utils';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { GithubError } from '../github/GithubError';
import { SyncRunner } from './SyncRunner';
import { SyncScope } from './SyncScope';
import { someScope } from './__testUtils__/ledger';
import { ManualClock } from './__testUtils__/ManualClock';
import { MemoryStore } from './__testUtils__/MemoryStore';
import { linesOf, ScriptedSource } from './__testUtils__/ScriptedSource';

const minute = 60_000;
const hour = 60 * minute;
const today = parseDay('2026-11-20');
const start = startOfDay(today) + 8 * hour;

function setUp(options: { scopes?: SyncScope[]; historyDays?: number } = {}) {
  const clock = new ManualClock(start);
  const store = new MemoryStore(() => clock.now());
  const source = new ScriptedSource(() => clock.now());
  const logger = mockServices.logger.mock();
  const { scopes = [someScope()], historyDays = 40 } = options;
  const settings = { frequency: 6 * hour, historyDays, scopes };
  const runner = new SyncRunner({
    store,
    source,
    clock,
    logger,
    settings,
  });
  const tick = async (signal = new AbortController().signal) => {
    source.requests.length = 0;
    store.writes.length = 0;
    await clock.play(runner.tick(signal));
    return store.runs.at(-1)?.state;
  };
  return { clock, store, source, logger, runner, tick };
}

function rowOf(store: MemoryStore, report: string, age: number) {
  return store.ledger.get(`1 ${report} ${today - age}`);
}

describe('SyncRunner', () => {
  it('fills an empty store, the newest 28 days in one go', async () => {
    const { tick, source, store } = setUp();
    expect(await tick()).toBe('succeeded');

    expect(source.requests[0]).toBe('octo-org totals window');
    const asked = source.requests.filter(name => name.includes('totals'));
    // Yesterday is not in the window, nor are the days behind it.
    expect(asked.slice(1)).toEqual([
      'octo-org totals 1',
      ...Array.from(
        { length: 11 },
        (_, index) => `octo-org totals ${30 + index}`,
      ),
    ]);
    expect(new Set(source.requests).size).toBe(source.requests.length);
    expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
    expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
    expect(store.states('user-teams')).toEqual({ waiting: 1, provisional: 39 });
    expect(store.writes).toHaveLength(2 * 39);
  });

  it('does nothing and records nothing while nothing is due', async () => {
    const { tick, source, store } = setUp();
    await tick();
    await tick();
    expect(source.requests).toEqual([]);
    expect(store.runs).toHaveLength(1);
  });

  it('confirms the history once, and then asks for trailing days alone', async () => {
    const { clock, tick, source, store } = setUp({
      scopes: [someScope({ reports: ['totals'] })],
    });
    await tick();
    clock.advance(20 * hour);
    expect(await tick()).toBe('succeeded');
    expect(store.writes).toEqual([`totals ${today - 1}`]);
    expect(store.states('totals')).toMatchObject({ final: 37 });

    for (let night = 0; night < 6; night++) {
      clock.advance(24 * hour);
      await tick();
      expect(source.requests.length).toBeLessThanOrEqual(7);
      expect(store.writes).toHaveLength(1);
    }
  });

  it('takes in a corrected day, and writes no other', async () => {
    const { clock, tick, source, store } = setUp();
    await tick();
    source.answer = name =>
      name === 'octo-org users 3' ? linesOf('users', today - 3, 8) : undefined;
    clock.advance(6 * hour);
    expect(await tick()).toBe('succeeded');
    expect(store.writes).toEqual([`people ${today - 3}`]);
    expect(rowOf(store, 'users', 3)?.hash_since).toBe(clock.now());
    expect(rowOf(store, 'user-teams', 3)?.hash_since).toBe(start);
  });

  it('calls a run that found nothing new and nothing known no success', async () => {
    const { tick, source, store } = setUp({
      scopes: [someScope({ reports: ['totals'] })],
    });
    source.answer = () => 'none';
    expect(await tick()).toBe('nothingDue');
    expect(store.states('totals')).toEqual({ waiting: 5, empty: 35 });
    expect(store.writes).toEqual([]);
  });

  it('refreshes windows as it goes, and renews the statistics after many days', async () => {
    const { tick, store } = setUp({ historyDays: 200 });
    await tick();
    expect(store.refreshes).toBeGreaterThan(4);
    expect(store.analyzed).toBe(1);
    expect([...store.ledger.values()].some(row => row.windows_stale)).toBe(
      false,
    );
  });

  it('leaves a report of people that is too big for memory to the daily reports', async () => {
    const { tick, source, store } = setUp();
    source.answer = name =>
      name === 'octo-org users window'
        ? Array.from({ length: 10_001 }, (_, index) => ({
            ...linesOf('users', today - 9)[0],
            user_id: index,
          }))
        : undefined;
    await tick();
    expect(source.requests).toContain('octo-org users 9');
    expect(store.states('users-28-day')).toEqual({ empty: 1 });
    expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
  });

  it('tells days that GitHub never had', async () => {
    const { tick, store } = setUp({ historyDays: 365 });
    await tick();
    expect(store.states('users')).toMatchObject({ unavailable: 22 });
  });

  describe('with trouble', () => {
    const failing = (
      code: ConstructorParameters<typeof GithubError>[0],
      retryAt?: number,
    ) => new GithubError(code, `It is ${code}`, { retryAt });

    it('continues after a failed day, and says so', async () => {
      const { tick, source, store } = setUp();
      source.answer = name =>
        name === 'octo-org totals 35' ? failing('unreadableReport') : undefined;
      expect(await tick()).toBe('partial');
      expect(store.states('totals')).toEqual({
        waiting: 1,
        provisional: 38,
        failed: 1,
      });
      expect(rowOf(store, 'totals', 35)).toMatchObject({
        error_code: 'unreadableReport',
        error_detail: 'It is unreadableReport',
        next_attempt_at: start + hour,
      });
    });

    it('understands nothing of a file that is not empty, and says so', async () => {
      const { tick, source, store } = setUp();
      source.answer = name =>
        name === 'octo-org totals 35' ? [{ novelty: 1 }] : undefined;
      expect(await tick()).toBe('partial');
      expect(rowOf(store, 'totals', 35)).toMatchObject({
        state: 'failed',
        error_code: 'unreadableReport',
      });
    });

    it('asks once while the credential is refused, and goes on when it is cured', async () => {
      const { clock, tick, source, store } = setUp();
      source.answer = () => failing('unauthorized');
      expect(await tick()).toBe('failed');
      expect(source.requests).toEqual([
        'octo-org totals window',
        'octo-org users window',
      ]);
      expect(store.states()).toMatchObject({ failed: 2 });
      await tick();
      expect(source.requests).toEqual([]);

      source.answer = () => undefined;
      clock.advance(5 * minute);
      expect(await tick()).toBe('succeeded');
      expect(store.states('totals')).toMatchObject({ provisional: 39 });
    });

    it('does not let one scope stop another', async () => {
      const { tick, source, store } = setUp({
        scopes: [someScope(), someScope({ id: 2, slug: 'other-org' })],
      });
      source.answer = name =>
        name.startsWith('octo-org') ? failing('policyOff') : undefined;
      expect(await tick()).toBe('partial');
      expect(
        source.requests.filter(name => name.startsWith('octo-org')),
      ).toHaveLength(2);
      const held = [...store.ledger.values()].filter(
        row => row.state === 'provisional',
      );
      expect(held.map(row => row.scope_id)).toEqual(Array(3 * 39).fill(2));
    });

    it('waits in place for what passes within seconds', async () => {
      const { clock, tick, source, store } = setUp();
      source.answer = () =>
        clock.now() < start + 14_000 ? failing('unavailable') : undefined;
      expect(await tick()).toBe('partial');
      expect(clock.now() - start).toBe(15_000);
      expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
    });

    it('leaves longer waits to a later run', async () => {
      const { clock, tick, source, store } = setUp();
      source.answer = name =>
        clock.now() < start + hour && name === 'octo-org totals 35'
          ? failing('rateLimited', start + hour)
          : undefined;
      expect(await tick()).toBe('partial');
      const before = source.requests.length;
      expect(before).toBeGreaterThan(0);
      await tick();
      expect(source.requests).toEqual([]);
      clock.advance(hour);
      await tick();
      expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
    });

    it('takes the 404 of an enterprise for nothing yet, where other days are held', async () => {
      const scope = someScope({ kind: 'enterprise', slug: 'acme' });
      const { tick, source, store } = setUp({ scopes: [scope] });
      source.answer = name =>
        / 1$/.test(name) ? failing('notFound') : undefined;
      expect(await tick()).toBe('succeeded');
      expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
      expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
    });

    it('takes the 404 of an enterprise for what it is where nothing is held', async () => {
      const scope = someScope({ kind: 'enterprise', slug: 'acme' });
      const { tick, source } = setUp({ scopes: [scope] });
      source.answer = () => failing('notFound');
      expect(await tick()).toBe('failed');
      expect(source.requests).toEqual([
        'acme totals window',
        'acme users window',
      ]);
    });

    it('keeps a settled day that GitHub answers with zeros', async () => {
      const { clock, tick, source, store } = setUp();
      await tick();
      source.answer = name =>
        name === 'octo-org totals 21'
          ? linesOf('totals', today - 20, 0)
          : undefined;
      clock.advance(24 * hour);
      expect(await tick()).toBe('partial');
      expect(rowOf(store, 'totals', 20)).toMatchObject({
        state: 'provisional',
        error_code: 'zeroedReport',
        has_activity: true,
      });
      expect(store.writes).not.toContain(`totals ${today - 20}`);
    });

    it('tells when the database refuses a day, without its values', async () => {
      const { tick, store } = setUp();
      store.onWrite = what => {
        if (what === `people ${today - 33}`) {
          throw new Error(
            "insert into `subjects` values ('avery-dev') - disk is full",
          );
        }
      };
      expect(await tick()).toBe('partial');
      expect(rowOf(store, 'users', 33)).toMatchObject({
        state: 'failed',
        error_code: 'database',
        error_detail: 'disk is full',
      });
      expect(store.states('users')).toMatchObject({ provisional: 38 });
    });

    it('ends the run when not even the ledger can be written', async () => {
      const { tick, store, logger } = setUp();
      store.settleDay = async () => {
        throw new Error('connection lost');
      };
      expect(await tick()).toBe('partial');
      expect(logger.error).toHaveBeenCalledWith(
        'The Copilot sync ended early.',
        expect.objectContaining({ message: 'connection lost' }),
      );
    });
  });

  describe('when it is stopped', () => {
    it('begins nothing new, and goes on in the next run', async () => {
      const { tick, store } = setUp();
      const stop = new AbortController();
      store.onWrite = what => {
        if (what === `totals ${today - 33}`) {
          stop.abort();
        }
      };
      expect(await tick(stop.signal)).toBe('partial');
      // The write at hand was finished.
      expect(store.writes).toContain(`totals ${today - 33}`);
      const written = store.writes.length;
      expect(written).toBeLessThan(70);

      expect(await tick()).toBe('succeeded');
      expect(store.writes).toHaveLength(2 * 39 - written);
      expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
    });

    it('passes the signal on to GitHub', async () => {
      const { tick, source } = setUp();
      const stop = new AbortController();
      source.answer = (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          setImmediate(() => stop.abort());
        });
      expect(await tick(stop.signal)).toBe('abandoned');
      expect(source.requests).toHaveLength(2);
    });

    it('does not begin when it was stopped before', async () => {
      const { tick, source, store } = setUp();
      await tick(AbortSignal.abort());
      expect(source.requests).toEqual([]);
      expect(store.runs).toEqual([]);
    });

    it('begins nothing after ten minutes, and goes on in the next run', async () => {
      const { clock, tick, source, store } = setUp();
      source.answer = async () => {
        clock.advance(20_000);
        return undefined;
      };
      expect(await tick()).toBe('partial');
      expect(clock.now() - start).toBeLessThan(15 * minute);
      while (store.runs.at(-1)?.state === 'partial') {
        await tick();
      }
      expect(store.states('users')).toMatchObject({ provisional: 39 });
    });
  });

  describe('beside other runs', () => {
    it('leaves the work to a run that is alive', async () => {
      const { clock, tick, source, store } = setUp();
      const other = await store.startRun('schedule');
      await tick();
      clock.advance(30_000);
      await store.recordHeartbeat(other?.id ?? '', {
        planned: 0,
        written: 0,
        unchanged: 0,
        waiting: 0,
        failed: 0,
      });
      clock.advance(30_000);
      await tick();
      expect(source.requests).toEqual([]);
      expect(store.runs).toHaveLength(1);
    });

    it.each([-41_000, 41_000])(
      'takes over from a run whose last heartbeat is %s ms away',
      async distance => {
        const { clock, tick, store } = setUp();
        await store.startRun('schedule');
        store.runs[0].heartbeat_at = clock.now() + distance;
        expect(await tick()).toBe('succeeded');
        expect(store.runs.map(run => [run.trigger, run.state])).toEqual([
          ['schedule', 'abandoned'],
          ['resume', 'succeeded'],
        ]);
      },
    );

    it('lets one of two replicas work', async () => {
      const { clock, runner, store, source } = setUp();
      const signal = new AbortController().signal;
      await clock.play(Promise.all([runner.tick(signal), runner.tick(signal)]));
      expect(store.runs).toHaveLength(1);
      expect(new Set(source.requests).size).toBe(source.requests.length);
    });

    it('gives way to a run that has claimed the same days later', async () => {
      const { tick, store, logger } = setUp();
      store.onWrite = what => {
        if (what === `totals ${today - 35}`) {
          const row = rowOf(store, 'totals', 35);
          Object.assign(row ?? {}, { ticket: 'another run' });
        }
      };
      expect(await tick()).toBe('partial');
      expect(store.writes).not.toContain(`totals ${today - 35}`);
      expect(logger.info).toHaveBeenCalledWith(
        'Another run of the Copilot sync has taken over.',
      );
    });

    it('does no harm when two runs overlap', async () => {
      const { clock, runner, store, tick } = setUp();
      const startRun = store.startRun.bind(store);
      store.startRun = async trigger => {
        const running = store.runs.find(({ state }) => state === 'running');
        if (running) {
          running.state = 'abandoned';
        }
        return startRun(trigger);
      };
      const signal = new AbortController().signal;
      await clock.play(Promise.all([runner.tick(signal), runner.tick(signal)]));
      expect(store.runs).toHaveLength(2);
      await tick();
      expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
      expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
    });

    it('does what was asked for by hand even when nothing is due', async () => {
      const { tick, store } = setUp();
      await tick();
      await store.queueRun({ trigger: 'manual', request: null });
      expect(await tick()).toBe('nothingDue');
      expect(store.runs.at(-1)?.trigger).toBe('manual');
    });
  });

  it('tells that it is alive, and how far it has come', async () => {
    const { clock, tick, source, store } = setUp();
    const beats: string[] = [];
    const record = store.recordHeartbeat.bind(store);
    store.recordHeartbeat = async (id, counts) => {
      beats.push(`${counts.written} of ${counts.planned}`);
      await record(id, counts);
    };
    source.answer = async () => {
      await clock.sleep(4_000);
      return undefined;
    };
    await tick();
    expect(beats.length).toBeGreaterThan(4);
    expect(JSON.parse(store.runs[0].counts)).toEqual({
      planned: 120,
      written: 117,
      unchanged: 0,
      waiting: 3,
      failed: 0,
    });
  });
});
