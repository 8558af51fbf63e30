import fc from 'fast-check';
import { addDays } from '../days';
import { demoWorld } from '../demo/demoWorld';
import { acme, noon, octoLabs, octoOrg, today } from '../__testUtils__/scopes';
import type { ScopeName } from '../world/World';
import type { UserRecord } from './UserRecord';

type Row = Record<string, unknown>;

/** Adds up rows that agree in all their texts: the plainest possible recount. */
function recount(rows: readonly object[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows as Row[]) {
    const entries = Object.entries(row).filter(
      ([, value]) => typeof value !== 'object',
    );
    const texts = entries.filter(([, value]) => typeof value === 'string');
    const key = JSON.stringify(texts);
    const sum = sums.get(key) ?? Object.fromEntries(texts);
    for (const [name, value] of entries) {
      if (typeof value === 'number') {
        sum[name] = ((sum[name] as number | undefined) ?? 0) + value;
      }
    }
    sums.set(key, sum);
  }
  return [...sums.values()];
}

const scopes = fc.constantFrom<ScopeName>(acme, octoOrg, octoLabs);
const breakdowns = [
  'totals_by_ide',
  'totals_by_feature',
  'totals_by_language_feature',
  'totals_by_language_model',
  'totals_by_model_feature',
] as const;

describe('createTotalsRecord', () => {
  it('is the sum of the lines of the same scope and day', () => {
    const age = fc.integer({ min: 1, max: 340 });
    fc.assert(
      fc.property(scopes, age, fc.nat(5000), (scope, daysAgo, seed) => {
        const world = demoWorld({ seed, today });
        const day = addDays(today, -daysAgo);
        const users = [...world.userRecords(scope, day, noon)];
        const totals = world.totalsRecord(scope, day, noon)!;
        expect(totals.daily_active_users).toBe(users.length);
        for (const breakdown of breakdowns) {
          expect(totals[breakdown]).toEqual(
            recount(users.flatMap<object>(user => user[breakdown])),
          );
        }
        const [features] = recount(
          totals.totals_by_feature.map(
            ({ feature: _feature, ...counters }) => counters,
          ),
        );
        expect(totals).toMatchObject(features ?? {});
      }),
      { numRuns: 30 },
    );
  });

  it('adds up CLI sessions and tokens, and takes the average anew', () => {
    const world = demoWorld({ today });
    const day = '2026-11-11';
    const sumOf = (
      value: (cli: NonNullable<UserRecord['totals_by_cli']>) => number,
    ) =>
      [...world.userRecords(acme, day, noon)].reduce(
        (sum, { totals_by_cli }) =>
          sum + (totals_by_cli ? value(totals_by_cli) : 0),
        0,
      );
    const prompt = sumOf(cli => cli.token_usage.prompt_tokens_sum);
    const output = sumOf(cli => cli.token_usage.output_tokens_sum);
    const requests = sumOf(cli => cli.request_count);
    const { totals_by_cli } = world.totalsRecord(acme, day, noon)!;
    expect(totals_by_cli).toEqual({
      session_count: sumOf(cli => cli.session_count),
      prompt_count: sumOf(cli => cli.prompt_count),
      request_count: requests,
      token_usage: {
        prompt_tokens_sum: prompt,
        output_tokens_sum: output,
        avg_tokens_per_request:
          Math.round(((prompt + output) / requests) * 100) / 100,
      },
    });
  });

  it('omits optional parts on a day without activity, and has null medians', () => {
    const world = demoWorld({ today });
    const quiet = world.totalsRecord(octoLabs, '2026-11-15', noon)!;
    expect(quiet).toMatchObject({
      daily_active_users: 0,
      user_initiated_interaction_count: 0,
      totals_by_feature: [],
      totals_by_ide: [],
      pull_requests: { total_merged: 0, median_minutes_to_merge: null },
    });
    expect(quiet.weekly_active_users).toBeGreaterThan(10);
    expect(Object.keys(quiet)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/cli|copilot_app|3rd_party|mcp/),
      ]),
    );
  });

  it('counts phases over everybody active in 28 days, from the day GitHub measured them', () => {
    const world = demoWorld({ today });
    const { totals_by_ai_adoption_phase: phases, ...totals } =
      world.totalsRecord(acme, '2026-11-16', noon)!;
    const population = phases!.reduce(
      (sum, row) => sum + row.users_in_phase_28d!,
      0,
    );
    expect(population).toBe(totals.monthly_active_users);
    const engaged = phases!.reduce(
      (sum, row) => sum + row.total_engaged_users,
      0,
    );
    expect(engaged).toBe(totals.daily_active_users);
    const before = world.totalsRecord(acme, '2026-09-16', noon)!;
    expect(before.totals_by_ai_adoption_phase![0]).not.toHaveProperty(
      'users_in_phase_28d',
    );
    const earlier = world.totalsRecord(acme, '2026-05-28', noon)!;
    expect(earlier).not.toHaveProperty('totals_by_ai_adoption_phase');
  });
});
