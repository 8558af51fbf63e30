import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { ledgerEntry } from '../testing/ledgerEntry';
import { setUpSync } from './__testUtils__/setUpSync';
import { SyncMeter } from './SyncMeter';

type Told = [instrument: string, value: number, attributes: object];

/** Everything that instruments were told, in order. */
function setUp() {
  const told: Told[] = [];
  const tell = (name: string) => (value: number, attributes?: object) => {
    told.push([name.replace('copilot_adoption.', ''), value, attributes ?? {}]);
  };
  let collect = () => {};
  const metrics = metricsServiceMock.mock({
    createCounter: name => ({ add: tell(name) }),
    createGauge: name => ({ record: tell(name) }),
    createObservableGauge: name => ({
      addCallback: callback => {
        collect = () => callback({ observe: tell(name) } as never);
      },
      removeCallback: () => {},
    }),
  });
  const meter = SyncMeter.create(metrics, () => [
    { scope: 'organization:octo-org', limit: 50, remaining: 7, resetAt: 0 },
  ]);
  return { told, meter, collect: () => collect() };
}

const scope = 'organization:octo-org';

describe('SyncMeter', () => {
  it('counts days, rows and dropped lines, and tells when GitHub last answered', () => {
    const { told, meter } = setUp();
    meter.countDays(scope, [
      {
        result: 'written',
        entry: ledgerEntry(1, 'users', 20_000, {
          rows: 57,
          dropped_lines: '{"noUser":2}',
          fetched_at: 5000,
        }),
      },
      { result: 'failed', entry: ledgerEntry(1, 'totals', 20_000) },
      { result: 'postponed', entry: ledgerEntry(1, 'totals', 20_001) },
    ]);
    const users = { scope, report: 'users' };
    expect(told).toEqual([
      ['sync.days', 1, { ...users, result: 'written' }],
      ['sync.rows', 57, users],
      ['sync.dropped_lines', 2, { ...users, reason: 'noUser' }],
      ['sync.last_success', 5, users],
      ['sync.days', 1, { scope, report: 'totals', result: 'failed' }],
    ]);
  });

  it('tells what is left of the rate limit to whoever collects', () => {
    const { told, collect } = setUp();
    collect();
    expect(told).toEqual([['github.rate_limit.remaining', 7, { scope }]]);
  });

  it('counts what a run does', async () => {
    const { told, meter } = setUp();
    const { tick, store } = setUpSync({ meter });
    const state = await tick();
    const sumOf = (name: string, result: string) =>
      told
        .filter(
          ([instrument, , attributes]) =>
            instrument === name &&
            (attributes as { result?: string }).result === result,
        )
        .reduce((sum, [, value]) => sum + value, 0);
    const { counts } = store.runs.at(-1)!;
    const { written, waiting } = JSON.parse(counts);
    expect(written + waiting).toBeGreaterThan(0);
    expect(sumOf('sync.days', 'written')).toBe(written);
    expect(sumOf('sync.days', 'waiting')).toBe(waiting);
    expect(told).toContainEqual([
      'sync.runs',
      1,
      { trigger: 'schedule', result: state },
    ]);
  });
});
