import { readOptions } from './readOptions';

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(readOptions(['ingest', '--engine', 'sqlite'])).toEqual({
      command: 'ingest',
      engine: 'sqlite',
      users: 10_000,
      teams: 400,
      days: 365,
      repeat: 7,
      only: ['memory', 'day', 'nightly', 'history'],
      json: false,
    });
    expect(readOptions(['query', '--engine', 'sqlite'])).toEqual({
      command: 'query',
      engine: 'sqlite',
      users: 10_000,
      teams: 400,
      days: 365,
      repeat: 40,
      json: false,
    });
    expect(readOptions(['page'])).toEqual({
      command: 'page',
      repeat: 7,
      json: false,
    });
    expect(readOptions(['soak', '--engine', 'sqlite'])).toMatchObject({
      days: 365,
      seed: 1,
      processes: 1,
    });
  });

  it.each([
    [[], 'is ingest, query, page or soak, not ""'],
    [['read'], 'is ingest, query, page or soak, not "read"'],
    [['page', '--repeat', '0'], '--repeat must be a whole number from 1'],
    [['page', '--users', '5'], 'Allowed are --repeat, --json'],
    [['query', '--only', 'day'], "'--only'"],
    [['ingest', '--user', '5'], "'--user'"],
    [['ingest', '--user', '5'], 'Allowed are --engine, --users, --teams'],
    [['ingest', '--users', 'many'], '--users must be a whole number from 1'],
    [['ingest', '--days', '400'], '--days must be a whole number from 11 to'],
    [['ingest', '--only', 'disk'], 'memory, day, nightly, history'],
    [['soak', '--engine', 'mysql'], '--engine must be pg or sqlite'],
    [['soak', '--teams', '5'], '--teams'],
    [['soak', '--processes', '2'], '--processes must be a whole number from 1'],
  ])('names what is wrong with %p and what is allowed', (args, message) => {
    const hasEngine = args.includes('--engine') || args[0] === 'page';
    const complete = hasEngine
      ? args
      : [...args, ...(args.length > 0 ? ['--engine', 'sqlite'] : [])];
    expect(() => readOptions(complete)).toThrow(message);
  });
});
