import { QueryCache } from './QueryCache';

/** A request whose answer the test decides about. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('QueryCache', () => {
  let time = 0;
  let cache: QueryCache;
  beforeEach(() => {
    time = 0;
    cache = new QueryCache(() => time);
  });

  it('asks once for any number of listeners and tells them all', async () => {
    const answer = deferred<string>();
    const load = jest.fn(() => answer.promise);
    const listeners = [jest.fn(), jest.fn()];
    listeners.forEach(listener => cache.subscribe('key', load, listener));
    answer.resolve('figures');
    await answer.promise;

    expect(load).toHaveBeenCalledTimes(1);
    listeners.forEach(listener => expect(listener).toHaveBeenCalled());
    expect(cache.state('key')).toEqual({ data: 'figures', loading: false });
  });

  it('answers again without asking for a minute', async () => {
    const load = jest.fn(async () => 'figures');
    const stop = cache.subscribe('key', load, jest.fn());
    await Promise.resolve();
    stop();

    time = 59_000;
    cache.subscribe('key', load, jest.fn())();
    expect(load).toHaveBeenCalledTimes(1);

    time = 61_000;
    cache.subscribe('key', load, jest.fn());
    expect(load).toHaveBeenCalledTimes(2);
    expect(cache.state('key')).toEqual({ data: 'figures', loading: true });
  });

  it('aborts a request when the last listener leaves, not before', () => {
    let signal: AbortSignal | undefined;
    const load = (given: AbortSignal) => {
      signal = given;
      return new Promise<string>(() => {});
    };
    const stops = [
      cache.subscribe('key', load, jest.fn()),
      cache.subscribe('key', load, jest.fn()),
    ];
    stops[0]();
    expect(signal?.aborted).toBe(false);
    stops[1]();
    expect(signal?.aborted).toBe(true);
    expect(cache.state('key')).toEqual({ loading: true });
  });

  it('keeps the error, and the answer before it, until the next try', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockResolvedValueOnce('old')
      .mockRejectedValueOnce(new Error('broken'))
      .mockResolvedValueOnce('new');
    cache.subscribe('key', load, jest.fn());
    await Promise.resolve();
    cache.refresh('key', load);
    await new Promise(process.nextTick);
    expect(cache.state('key')).toEqual({
      data: 'old',
      error: new Error('broken'),
      loading: false,
    });

    cache.refresh('key', load);
    await new Promise(process.nextTick);
    expect(cache.state('key')).toEqual({ data: 'new', loading: false });
  });

  it('forgets the oldest answers that nobody looks at', async () => {
    const load = jest.fn(async () => 'figures');
    for (let index = 0; index < 70; index++) {
      const stop = cache.subscribe(`key ${index}`, load, jest.fn());
      await new Promise(process.nextTick);
      stop();
    }
    expect(cache.state('key 0')).toEqual({ loading: true });
    expect(cache.state('key 69')).toEqual({ data: 'figures', loading: false });
  });
});
