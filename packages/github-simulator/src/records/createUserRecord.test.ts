import fc from 'fast-check';
import { addDays } from '../days';
import { demoWorld } from '../demo/demoWorld';
import { acme, noon, today } from '../__testUtils__/scopes';
import {
  addCounters,
  addOutput,
  noCounters,
  noOutput,
  type Counters,
} from './Counters';
import type { UserRecord } from './UserRecord';

function sum(rows: readonly Counters[]): Counters {
  const total = noCounters();
  rows.forEach(row => addCounters(total, row));
  return total;
}

function countersOf(record: Counters): Counters {
  return sum([record]);
}

function recordsOn(seed: number, age: number): UserRecord[] {
  const world = demoWorld({ seed, today });
  return [...world.userRecords(acme, addDays(today, -age), noon)];
}

const anyDay = [
  fc.integer({ min: 1, max: 10_000 }),
  fc.integer({ min: 1, max: 380 }),
] as const;

describe('createUserRecord', () => {
  it('has feature and language rows that add up to the counters', () => {
    fc.assert(
      fc.property(...anyDay, (seed, age) => {
        for (const record of recordsOn(seed, age)) {
          expect(sum(record.totals_by_feature)).toEqual(countersOf(record));
          const byLanguage = noOutput();
          record.totals_by_language_feature.forEach(row =>
            addOutput(byLanguage, row),
          );
          const { user_initiated_interaction_count, ...output } =
            countersOf(record);
          expect(byLanguage).toEqual(output);
          expect(
            sum(record.totals_by_model_feature)
              .user_initiated_interaction_count,
          ).toBe(user_initiated_interaction_count);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no negative numbers, no two rows for the same thing, and plausible acceptance', () => {
    fc.assert(
      fc.property(...anyDay, (seed, age) => {
        for (const record of recordsOn(seed, age)) {
          const features = record.totals_by_feature.map(
            ({ feature }) => feature,
          );
          expect(new Set(features).size).toBe(features.length);
          const pairs = record.totals_by_language_feature.map(
            ({ language, feature }) => `${language}/${feature}`,
          );
          expect(new Set(pairs).size).toBe(pairs.length);
          for (const row of record.totals_by_feature) {
            expect(
              Math.min(...Object.values(countersOf(row))),
            ).toBeGreaterThanOrEqual(0);
            expect(row.code_acceptance_activity_count).toBeLessThanOrEqual(
              row.code_generation_activity_count,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has IDE and model rows that do not always add up, as in reality', () => {
    const records = recordsOn(1, 10);
    const inIde = (record: UserRecord) =>
      sum(
        record.totals_by_feature.filter(
          ({ feature }) => !['copilot_cli', 'copilot_app'].includes(feature),
        ),
      );
    const short = records.filter(
      record =>
        sum(record.totals_by_ide).code_generation_activity_count <
        inIde(record).code_generation_activity_count,
    );
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(records.length / 2);
    for (const record of records) {
      expect(
        record.totals_by_model_feature.map(({ feature }) => feature),
      ).not.toContain('code_completion');
    }
  });

  it('knows some people only from the server: active, with credits and no detail', () => {
    const silent = recordsOn(1, 10).filter(
      record => record.totals_by_feature.length === 0 && !record.used_cli,
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.some(record => record.ai_credits_used! > 0)).toBe(true);
    expect(countersOf(silent[0])).toEqual(noCounters());
  });

  it('says null where GitHub has no code review signal, true or false elsewhere', () => {
    const values = new Set(
      recordsOn(1, 10).map(record => record.used_copilot_code_review_active),
    );
    expect(values).toEqual(new Set([null, true, false]));
  });

  it('carries each field from the day GitHub introduced it', () => {
    const fieldsOn = (day: string) => {
      const world = demoWorld({ today });
      const records = [...world.userRecords(acme, day, noon)];
      return new Set(records.flatMap(record => Object.keys(record)));
    };
    const featuresOn = (day: string) => {
      const world = demoWorld({ today });
      const records = [...world.userRecords(acme, day, noon)];
      return records.flatMap(record =>
        record.totals_by_feature.map(({ feature }) => feature),
      );
    };
    expect(fieldsOn('2026-05-28')).not.toContain('ai_adoption_phase');
    expect(fieldsOn('2026-05-29')).toContain('ai_adoption_phase');
    expect(fieldsOn('2026-06-18')).not.toContain('ai_credits_used');
    expect(fieldsOn('2026-06-19')).toContain('ai_credits_used');
    expect(fieldsOn('2026-07-27')).not.toContain('used_copilot_app');
    expect(fieldsOn('2026-07-28')).toContain('used_copilot_app');
    expect(fieldsOn('2026-09-10')).not.toContain('used_vscode_agent');
    expect(fieldsOn('2026-09-11')).toContain('used_vscode_agent');
    expect(fieldsOn('2026-09-16')).not.toContain('totals_by_mcp');
    expect(fieldsOn('2026-09-17')).toContain('totals_by_mcp');
    expect(featuresOn('2026-04-09')).not.toContain('copilot_cli');
    expect(featuresOn('2026-04-10')).toContain('copilot_cli');
    expect(featuresOn('2026-07-27')).not.toContain('copilot_app');
  });
});
