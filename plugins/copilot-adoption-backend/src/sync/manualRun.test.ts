import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { GithubError } from '../github/GithubError';
import { linesOf } from './__testUtils__/ScriptedSource';
import { rowOf, setUpSync, today } from './__testUtils__/setUpSync';

const day = 24 * 60 * 60 * 1000;

/** A sync whose old days have settled. */
async function setUpSettled() {
  const sync = setUpSync({ historyDays: 12 });
  await sync.tick();
  sync.clock.advance(day);
  await sync.tick();
  expect(rowOf(sync.store, 'totals', 9)).toMatchObject({ state: 'final' });
  /** Queues a run for days by their age, and lets it happen. */
  const run = async (oldest: number, newest: number) => {
    const days = { from: today - oldest, to: today - newest };
    await sync.store.queueRun(
      {
        trigger: 'manual',
        request: JSON.stringify({
          scope: null,
          reports: ['totals'],
          from: formatDay(days.from),
          to: formatDay(days.to),
        }),
      },
      [{ scopeId: 1, reports: ['totals'], days }],
    );
    return sync.tick();
  };
  return { ...sync, run };
}

describe('a run that somebody asked for', () => {
  it('asks for settled days again, and writes nothing where they are the same', async () => {
    const { run, source, store } = await setUpSettled();
    expect(await run(9, 8)).toBe('succeeded');
    expect(source.requests).toEqual([
      'octo-org totals 9',
      'octo-org totals 10',
    ]);
    expect(store.writes).toEqual([]);
    expect(store.runs.at(-1)).toMatchObject({ trigger: 'manual' });
    expect(rowOf(store, 'totals', 9)).toMatchObject({
      state: 'final',
      next_attempt_at: null,
    });
  });

  it('brings what GitHub has corrected', async () => {
    const { run, source, store } = await setUpSettled();
    source.answer = request =>
      request === 'octo-org totals 10'
        ? linesOf('totals', today - 9, 8)
        : undefined;
    expect(await run(9, 8)).toBe('succeeded');
    expect(store.writes).toEqual([`totals ${today - 9}`]);
    expect(rowOf(store, 'totals', 9)).toMatchObject({ state: 'provisional' });
  });

  it('keeps what GitHub has forgotten, and does not ask for ever', async () => {
    const { run, tick, source, store } = await setUpSettled();
    source.answer = () => 'none';
    await run(9, 9);
    expect(source.requests).toEqual(['octo-org totals 10']);
    expect(store.writes).toEqual([]);
    expect(rowOf(store, 'totals', 9)).toMatchObject({
      state: 'final',
      next_attempt_at: null,
    });
    await tick();
    expect(source.requests).not.toContain('octo-org totals 10');
  });

  it('asks once where the credential is refused, and for the rest as soon as it is not', async () => {
    const { run, tick, clock, source, store } = await setUpSettled();
    source.answer = () => new GithubError('unauthorized', 'Bad credentials');
    expect(await run(9, 6)).toBe('failed');
    expect(source.requests.length).toBeLessThan(5);
    expect(store.states('totals')).toMatchObject({ final: expect.any(Number) });
    source.answer = () => undefined;
    clock.advance(day / 24);
    await tick();
    expect(source.requests).toEqual(
      expect.arrayContaining(
        [7, 8, 9, 10].map(age => `octo-org totals ${age}`),
      ),
    );
    expect(rowOf(store, 'totals', 9)).toMatchObject({
      state: 'final',
      error_code: null,
    });
  });

  it('leaves what it could not do to the next run', async () => {
    const { run, tick, source, store } = await setUpSettled();
    const stop = new AbortController();
    source.answer = (_, signal) => {
      stop.abort(new Error('stopped'));
      signal.throwIfAborted();
      return undefined;
    };
    await store.queueRun({ trigger: 'manual', request: null }, [
      {
        scopeId: 1,
        reports: ['totals'],
        days: { from: today - 9, to: today - 9 },
      },
    ]);
    await tick(stop.signal);
    source.answer = () => undefined;
    await tick();
    expect(source.requests).toContain('octo-org totals 10');
    expect(await run(8, 8)).toBe('succeeded');
  });
});
