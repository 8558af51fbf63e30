import { rowOf, setUpSync, today } from './__testUtils__/setUpSync';

describe('SyncRunner', () => {
  it('does nothing and records nothing while nothing is due', async () => {
    const { tick, source, store } = setUpSync();
    await tick();
    await tick();
    expect(source.requests).toEqual([]);
    expect(store.runs).toHaveLength(1);
  });

  it('tells that it is alive, and how far it has come', async () => {
    const { clock, tick, source, store } = setUpSync();
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
      progress: (['totals', 'user-teams', 'users'] as const).map(report => ({
        scopeId: 1,
        report,
        planned: 40,
        written: 39,
        unchanged: 0,
        waiting: 1,
        failed: 0,
      })),
    });
  });

  describe('beside other runs', () => {
    it('leaves the work to a run that is alive', async () => {
      const { clock, tick, source, store } = setUpSync();
      const other = await store.startRun('schedule');
      await tick();
      clock.advance(30_000);
      await store.recordHeartbeat(other?.id ?? '', {
        planned: 0,
        written: 0,
        unchanged: 0,
        waiting: 0,
        failed: 0,
        progress: [],
      });
      clock.advance(30_000);
      await tick();
      expect(source.requests).toEqual([]);
      expect(store.runs).toHaveLength(1);
    });

    it.each([-41_000, 41_000])(
      'takes over from a run whose last heartbeat is %s ms away',
      async distance => {
        const { clock, tick, store } = setUpSync();
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
      const { clock, runner, store, source } = setUpSync();
      const signal = new AbortController().signal;
      await clock.play(Promise.all([runner.tick(signal), runner.tick(signal)]));
      expect(store.runs).toHaveLength(1);
      expect(new Set(source.requests).size).toBe(source.requests.length);
    });

    it('gives way to a run that has claimed the same days later', async () => {
      const { tick, store, logger } = setUpSync();
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
      const { clock, runner, store, tick } = setUpSync();
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
      const { tick, store } = setUpSync();
      await tick();
      await store.queueRun({ trigger: 'manual', request: null });
      expect(await tick()).toBe('nothingDue');
      expect(store.runs.at(-1)?.trigger).toBe('manual');
    });
  });
});
