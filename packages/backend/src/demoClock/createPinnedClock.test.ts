import { createPinnedClock } from './createPinnedClock';

describe('createPinnedClock', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2030-05-06T07:08:09Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('starts at noon of the pinned day and runs on', () => {
    const clock = createPinnedClock('2026-11-18');
    expect(new Date(clock.now()).toISOString()).toBe(
      '2026-11-18T12:00:00.000Z',
    );

    jest.advanceTimersByTime(90_000);
    expect(new Date(clock.now()).toISOString()).toBe(
      '2026-11-18T12:01:30.000Z',
    );
  });

  it('tells the real time where no day is pinned', () => {
    expect(createPinnedClock().now()).toBe(Date.now());
  });

  it.each(['2026-02-30', '18.11.2026', '2026-11', 'tomorrow'])(
    'refuses %s by the name of the key',
    day => {
      expect(() => createPinnedClock(day)).toThrow(
        `githubSimulator.today is "${day}", but has to be a day like 2026-11-18`,
      );
    },
  );
});
