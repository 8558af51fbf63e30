import {
  Day,
  dayOfTime,
  parseDay,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { LedgerReport, ReportDayRow } from '../store/tables';
import { isAwaited, newEntry } from './ledgerEntries';
import { lanesOf, windowReport } from './plan/Lane';
import { planSync } from './plan/planSync';
import { SyncUnit } from './plan/SyncUnit';
import { DayOutcome } from './settle/DayOutcome';
import { settle } from './settle/settle';
import { ledgerRow, someScope } from './__testUtils__/ledger';

const hour = 60 * 60 * 1000;
const scope = someScope();
const start = parseDay('2026-06-01');
const historyDays = 40;

/** How GitHub treats a day: when it is published and corrected, in days after it, and whether there is anything at all. */
interface Fate {
  published: number;
  corrected: number;
  exists: boolean;
}

const fate: fc.Arbitrary<Fate> = fc
  .record({
    published: fc.integer({ min: 1, max: 4 }),
    corrected: fc.integer({ min: 1, max: 5 }),
    exists: fc.boolean(),
  })
  .map(one => ({ ...one, exists: one.exists || one.published < 3 }));

/** Runs the sync against a model of GitHub, and notes everything that is asked. */
class Model {
  readonly ledger = new Map<string, ReportDayRow>();
  readonly asked: { report: LedgerReport; day: Day; now: number }[] = [];
  readonly checkedAt: number[] = [];

  constructor(
    private readonly fates: Fate[],
    private readonly order: (units: SyncUnit[]) => SyncUnit[],
  ) {}

  tick(now: number) {
    // Every unit ends in a state that is not due, so planning comes to an end.
    for (let round = 0; round < 4; round++) {
      const plan = planSync({
        scopes: [scope],
        ledger: [...this.ledger.values()],
        historyDays,
        now,
      });
      if (plan.units.length === 0) {
        return;
      }
      this.order(plan.units).forEach(unit => this.work(unit, now));
    }
    throw new Error('The plan never ends');
  }

  private work(unit: SyncUnit, now: number) {
    if (unit.kind === 'window') {
      const report = windowReport(unit.report);
      this.keep(report, dayOfTime(now), { kind: 'none' }, now);
      return;
    }
    if (unit.kind === 'check') {
      const key = [...this.ledger.keys()].find(one => /^totals-28/.test(one));
      const row = this.ledger.get(key ?? '');
      this.checkedAt.push(now);
      Object.assign(row ?? {}, { fetched_at: now });
      return;
    }
    const lane = lanesOf(scope, []).find(({ kind }) => kind === unit.kind);
    for (const report of lane?.reports ?? []) {
      this.asked.push({ report, day: unit.day, now });
      this.keep(report, unit.day, this.answer(unit.day, now), now);
    }
  }

  private answer(day: Day, now: number): DayOutcome {
    const { published, corrected, exists } = this.fateOf(day);
    if (!exists || dayOfTime(now) < day + published) {
      return { kind: 'none' };
    }
    const hash = this.hashAt(day, Math.min(dayOfTime(now) - day, corrected));
    return {
      kind: 'content',
      content: {
        hash,
        rows: 1,
        droppedLines: {},
        unknownFields: {},
        adjustedValues: {},
        hasActivity: true,
      },
    };
  }

  fateOf(day: Day): Fate {
    return this.fates[day % this.fates.length];
  }

  hashAt(day: Day, age: number) {
    return `${day} at ${age}`;
  }

  private keep(
    report: LedgerReport,
    day: Day,
    outcome: DayOutcome,
    now: number,
  ) {
    const key = `${report} ${day}`;
    const before = this.ledger.get(key) ?? newEntry(scope.id, report, day);
    const { entry } = settle(before, outcome, { now, frequency: 6 * hour });
    this.ledger.set(key, ledgerRow(report, day, entry));
  }
}

function simulate(
  fates: Fate[],
  days: number,
  order: (units: SyncUnit[]) => SyncUnit[] = units => units,
): Model {
  const model = new Model(fates, order);
  for (let now = startOfDay(start); now < startOfDay(start + days); ) {
    model.tick(now);
    now += 2 * hour;
  }
  return model;
}

const fates = fc.array(fate, { minLength: 7, maxLength: 7 });

describe('planSync and settle together', () => {
  it('bring every settled day to its final state, whatever GitHub does', () => {
    fc.assert(
      fc.property(fates, dealt => {
        const model = simulate(dealt, 20);
        const last = start + 19;
        for (let day = start - historyDays + 20; day <= last - 8; day++) {
          const { exists, corrected } = model.fateOf(day);
          expect(model.ledger.get(`users ${day}`)).toMatchObject(
            exists
              ? { state: 'final', content_hash: model.hashAt(day, corrected) }
              : { state: 'empty', content_hash: null },
          );
        }
      }),
      { numRuns: 10 },
    );
  });

  it('ask for nothing outside of the wanted history, and for no day after its final state', () => {
    fc.assert(
      fc.property(fates, dealt => {
        const model = simulate(dealt, 20);
        const closedAt = new Map<string, number>();
        for (const [key, row] of model.ledger) {
          if (!isAwaited(row)) {
            closedAt.set(key, row.fetched_at ?? 0);
          }
        }
        for (const { report, day, now } of model.asked) {
          const age = dayOfTime(now) - day;
          expect(age).toBeGreaterThanOrEqual(1);
          expect(age).toBeLessThanOrEqual(historyDays);
          expect(now).toBeLessThanOrEqual(
            closedAt.get(`${report} ${day}`) ?? now,
          );
        }
      }),
      { numRuns: 10 },
    );
  });

  it('ask for trailing days only, once the history has settled', () => {
    fc.assert(
      fc.property(fates, dealt => {
        const model = simulate(dealt, 20);
        const nightly = model.asked.filter(
          ({ now }) => dayOfTime(now) === start + 19,
        );
        expect(new Set(nightly.map(({ day }) => day)).size).toBeLessThan(9);
        // Three reports, four times a day, of the five trailing days and of those awaiting confirmation.
        expect(nightly.length).toBeLessThanOrEqual(3 * 4 * 5 + 3 * 3 * 2);
      }),
      { numRuns: 10 },
    );
  });

  it('compare what is held with the 28-day report once a day', () => {
    fc.assert(
      fc.property(fates, dealt => {
        const { checkedAt } = simulate(dealt, 20);
        const days = new Set(checkedAt.map(dayOfTime));
        // A check holds for 20 hours, and the clock of the tests goes on by two.
        expect(checkedAt.length).toBeLessThanOrEqual(20 * (24 / 20) + 1);
        for (let day = start + 8; day < start + 20; day++) {
          expect(days).toContain(day);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('come to the same end in whatever order the work is done', () => {
    fc.assert(
      fc.property(fates, dealt => {
        const states = (model: Model) =>
          [...model.ledger.entries()]
            .map(([key, row]) => [key, row.state, row.content_hash])
            .sort();
        expect(
          states(simulate(dealt, 12, units => [...units].reverse())),
        ).toEqual(states(simulate(dealt, 12)));
      }),
      { numRuns: 5 },
    );
  });
});
