import { Day, daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { Figures } from '../reports/figuresOf';
import { GithubError } from '../github/GithubError';
import { linesOf } from './__testUtils__/ScriptedSource';
import { rowOf, setUpSync, today } from './__testUtils__/setUpSync';
import { someScope } from './__testUtils__/ledger';

const hour = 60 * 60 * 1000;
const contradicted = today - 12;

/** A sync whose days have settled. */
async function settledSync() {
  const sync = setUpSync({
    scopes: [someScope({ reports: ['totals'] })],
    historyDays: 20,
  });
  const { store, clock, tick } = sync;
  // What the scripted GitHub says of every day.
  const figures: Figures = new Map([['prompts', 7]]);
  store.heldFigures = new Map([[contradicted, figures]]);
  await tick();
  for (let day = 0; day < 2; day++) {
    clock.advance(24 * hour);
    await tick();
  }
  return sync;
}

/** A 28-day report that says something else of one day. */
function contradicting(day: Day): object[] {
  return daysBetween(today - 27, today).flatMap(one =>
    linesOf('totals', one, one === day ? 8 : 7),
  );
}

describe('the daily check', () => {
  it('agrees with itself', async () => {
    const { store } = await settledSync();
    expect(store.findings).toEqual({ differences: [], dueAgain: [] });
    expect(rowOf(store, 'totals', 12)?.state).toBe('final');
  });

  it('asks once more for a settled day that is contradicted, and again a day later while it is', async () => {
    const { store, source, clock, tick } = await settledSync();
    source.answer = request =>
      request.endsWith('window') ? contradicting(contradicted) : undefined;
    const requests = () =>
      source.requests.filter(one => / totals (window|1[3-9])$/.test(one));

    clock.advance(24 * hour);
    await tick();
    expect(requests()).toEqual([
      'octo-org totals window',
      // Twelve days old when the test began, three days ago.
      'octo-org totals 15',
    ]);
    expect(store.findings?.differences).toEqual([
      {
        report: 'totals',
        day: contradicted,
        measure: 'prompts',
        held: 7,
        reported: 8,
      },
    ]);
    expect(store.writes.join()).not.toContain(`totals ${contradicted}`);
    expect(rowOf(store, 'totals', 12)).toMatchObject({
      state: 'final',
      next_attempt_at: null,
    });

    clock.advance(6 * hour);
    await tick();
    expect(requests()).toEqual([]);
    clock.advance(18 * hour);
    await tick();
    expect(requests()).toEqual([
      'octo-org totals window',
      'octo-org totals 16',
    ]);
  });

  it('lets what it knows stand where GitHub has no such report any more', async () => {
    const { store, source, clock, tick } = await settledSync();
    const known = store.findings;
    source.answer = request =>
      request.endsWith('window') ? 'none' : undefined;
    clock.advance(24 * hour);
    await tick();

    const windows = [...store.ledger.values()].filter(
      ({ report }) => report === 'totals-28-day',
    );
    expect(windows).toMatchObject([
      { state: 'final', fetched_at: clock.now(), next_attempt_at: null },
    ]);
    expect(store.findings).toBe(known);
    await tick();
    expect(source.requests).toEqual([]);
  });

  it('is tried again after a failure, and stops nothing else', async () => {
    const { source, store, clock, tick } = await settledSync();
    source.answer = request =>
      request.endsWith('window')
        ? new GithubError('policyOff', 'The policy is off')
        : undefined;
    clock.advance(24 * hour);
    await expect(tick()).resolves.toBe('partial');
    expect(store.writes).not.toEqual([]);

    source.answer = () => undefined;
    clock.advance(hour);
    await expect(tick()).resolves.toBe('succeeded');
    expect(source.requests).toContain('octo-org totals window');
  });
});
