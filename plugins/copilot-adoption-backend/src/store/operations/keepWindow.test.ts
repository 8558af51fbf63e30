import {
  Day,
  measures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { Figures, figuresOf } from '../../reports/figuresOf';
import { StoreFixture } from '../../testing/StoreFixture';
import { someCounters } from '../../testing/someCounters';
import { totalsRecord } from '../../testing/totalsRecord';
import { userRecord } from '../../testing/userRecord';
import { CheckFindings, Difference } from './keepWindow';
import { readDifferences } from './readDifferences';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-02');
const huge = 2 ** 40 + 1;
const completions = `${measures.featureEngagementUsersOf}code_completion`;

describe.each(databases.eachSupportedId())('a 28-day report, %p', id => {
  let fixture: StoreFixture;
  let now: number;

  beforeEach(async () => {
    now = 1000;
    const clock = { now: () => now, sleep: async () => {} };
    fixture = await StoreFixture.create(await databases.init(id), { clock });
  });

  async function keep(findings: CheckFindings, users?: number) {
    const { ticket, entries } = await fixture.claim(['totals-28-day'], day);
    const window = users && {
      lastDay: day,
      measures: [{ name: completions, value: users }],
    };
    return fixture.store.keepWindow({
      ticket,
      entry: entries[0],
      findings,
      window: window || undefined,
    });
  }

  const differing = (values: Partial<Difference> = {}): Difference => ({
    report: 'totals',
    day,
    measure: 'prompts',
    held: huge,
    reported: huge + 1,
    ...values,
  });

  const told = () =>
    readDifferences({ db: fixture.db, scopeIds: [fixture.scope.id] });

  it('replaces what the check before had found, and knows since when', async () => {
    const none = differing({ measure: 'acceptances', held: null });
    await keep({ differences: [differing(), none], dueAgain: [] });
    now = 2000;
    const later = differing({ day: day + 1 });
    await keep({ differences: [differing(), later], dueAgain: [] });

    const { id: scope_id } = fixture.scope;
    await expect(told()).resolves.toEqual([
      { ...later, scope_id, found_at: 2000 },
      { ...differing(), scope_id, found_at: 1000 },
    ]);
    await keep({ differences: [], dueAgain: [] });
    await expect(told()).resolves.toEqual([]);
  });

  it('keeps a figure that is not stored apart from zero', async () => {
    await keep({ differences: [differing({ held: null })], dueAgain: [] });
    await expect(told()).resolves.toMatchObject([{ held: null }]);
  });

  it('makes settled days due again, and leaves the other ones to their time', async () => {
    const states = ['final', 'empty', 'provisional', 'failed'] as const;
    for (const [age, state] of states.entries()) {
      const claim = await fixture.claim(['totals'], day - age, {
        state,
        next_attempt_at: state === 'final' || state === 'empty' ? null : 9000,
      });
      await fixture.store.settleDay(claim);
    }
    await keep({ differences: [], dueAgain: [day, day - 1, day - 2, day - 3] });

    const rows = await fixture.store.readLedger(fixture.scope.id);
    const totals = rows
      .filter(({ report }) => report === 'totals')
      .map(({ state, next_attempt_at: at }) => [state, at]);
    expect(new Map(totals as [string, number][])).toEqual(
      new Map([
        ['final', 1000],
        ['empty', 1000],
        ['provisional', 9000],
        ['failed', 9000],
      ]),
    );
  });

  it('keeps its own measures beside those of the day, whatever is written first', async () => {
    const measured = async () =>
      fixture.db('measure_days').orderBy('measure').select('measure', 'value');
    const totals = {
      day,
      measures: [{ name: measures.cliSessions, value: 3 }],
    };
    await fixture.writeTotals(totals);
    await keep({ differences: [], dueAgain: [] }, 6);
    await keep({ differences: [], dueAgain: [] }, 7);
    await fixture.writeTotals(totals);

    await expect(measured()).resolves.toEqual([
      { measure: measures.cliSessions, value: 3 },
      { measure: completions, value: 7 },
    ]);
  });

  it('is compared with totals under the names that their figures have in a report', async () => {
    const record = totalsRecord({
      day,
      counters: someCounters({ prompts: huge, acceptances: null }),
      publishedActives: { 1: 5, 7: null, 28: 9 },
      breakdowns: [
        {
          key: { kind: 'model_feature', model: 'auto', feature: 'agent_edit' },
          counters: someCounters({ prompts: huge }),
        },
        {
          key: { kind: 'model_feature', model: 'auto', feature: 'chat_inline' },
          counters: someCounters({ prompts: 1, generations: null }),
        },
      ],
      measures: [{ name: measures.cliOutputTokens, value: 2 ** 41 }],
    });
    await fixture.writeTotals(record);
    const { id: scopeId } = fixture.scope;
    const held = await fixture.store.readHeldFigures({ scopeId, days: [day] });
    const sorted = (figures: Figures = new Map()) => [...figures].sort();
    expect(sorted(held.get(day))).toEqual(sorted(figuresOf(record)));
  });

  it('knows what people add up to, unless somebody was erased', async () => {
    const person = userRecord({ day, counters: someCounters({ prompts: 4 }) });
    await fixture.writePeople({
      day,
      users: [person, { ...person, userId: person.userId + 1, login: 'bo' }],
    });
    const { id: scopeId } = fixture.scope;
    const sums = () => fixture.store.readPeopleSums({ scopeId, days: [day] });
    const figures: Figures | undefined = (await sums()).get(day);
    expect(Object.fromEntries(figures ?? [])).toMatchObject({
      prompts: 8,
      acceptances: 0,
      daily_active_users: 2,
    });

    await fixture.store.erasePerson({
      host: 'github.com',
      person: { id: person.userId },
    });
    await expect(sums()).resolves.toEqual(new Map<Day, Figures>());
  });
});
