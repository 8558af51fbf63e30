import { someScope } from './__testUtils__/ledger';
import { linesOf } from './__testUtils__/ScriptedSource';
import { rowOf, setUpSync, start, today } from './__testUtils__/setUpSync';

const minute = 60_000;
const hour = 60 * minute;

describe('SyncLoop', () => {
  it('fills an empty store, the newest 28 days in one go', async () => {
    const { tick, source, store } = setUpSync();
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

  it('confirms the history once, and then asks for trailing days alone', async () => {
    const { clock, tick, source, store } = setUpSync({
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
    const { clock, tick, source, store } = setUpSync();
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
    const { clock, tick, source, store } = setUpSync({
      scopes: [someScope({ reports: ['totals'] })],
    });
    source.answer = () => 'none';
    expect(await tick()).toBe('nothingDue');
    expect(store.states('totals')).toEqual({ empty: 35, waiting: 5 });
    clock.advance(20 * hour);
    expect(await tick()).toBe('nothingDue');
    expect(store.states('totals')).toMatchObject({ empty: 36 });
    expect(store.writes).toEqual([]);
  });

  it('refreshes windows as it goes, and renews the statistics after many days', async () => {
    const { tick, store } = setUpSync({ historyDays: 200 });
    await tick();
    expect(store.refreshes).toBeGreaterThan(4);
    expect(store.analyzed).toBe(1);
    expect([...store.ledger.values()].some(row => row.windows_stale)).toBe(
      false,
    );
  });

  it('leaves a report of people that is too big for memory to the daily reports', async () => {
    const { tick, source, store } = setUpSync();
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
    const { tick, store } = setUpSync({ historyDays: 365 });
    await tick();
    expect(store.states('users')).toMatchObject({ unavailable: 22 });
  });

  it.each([
    ['one of two', 1],
    ['five of six', 5],
  ])(
    'lets no scope wait for the slow answers of others: %s',
    async (_, slow) => {
      const scopes = Array.from({ length: slow + 1 }, (__, index) =>
        someScope({ id: index + 1, slug: `org-${index}` }),
      );
      const { clock, tick, source } = setUpSync({ scopes });
      let quickUntil = 0;
      source.answer = async name => {
        if (name.startsWith(`org-${slow} `)) {
          quickUntil = clock.now();
        } else {
          await clock.sleep(50_000);
        }
        return undefined;
      };
      expect(await tick()).toBe('partial');
      // Long before anybody slow has got two answers.
      expect(quickUntil).toBeLessThan(start + 100_000);
      expect(clock.now()).toBeGreaterThan(start + 9 * minute);
    },
  );

  describe('when it is stopped', () => {
    it('begins nothing new, and goes on in the next run', async () => {
      const { tick, store } = setUpSync();
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
      const { tick, source } = setUpSync();
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
      const { tick, source, store } = setUpSync();
      await tick(AbortSignal.abort());
      expect(source.requests).toEqual([]);
      expect(store.runs).toEqual([]);
    });

    it('begins nothing after ten minutes, and goes on in the next run', async () => {
      const { clock, tick, source, store } = setUpSync();
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
});
