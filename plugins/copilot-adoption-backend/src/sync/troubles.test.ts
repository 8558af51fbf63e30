import { GithubError } from '../github/GithubError';
import { someScope } from './__testUtils__/ledger';
import { linesOf } from './__testUtils__/ScriptedSource';
import { rowOf, setUpSync, start, today } from './__testUtils__/setUpSync';

const minute = 60_000;
const hour = 60 * minute;

describe('the sync in trouble', () => {
  const failing = (
    code: ConstructorParameters<typeof GithubError>[0],
    retryAt?: number,
  ) => new GithubError(code, `It is ${code}`, { retryAt });

  it('continues after a failed day, and says so', async () => {
    const { tick, source, store, logger } = setUpSync();
    source.answer = name =>
      name === 'octo-org totals 35' ? failing('unreadableReport') : undefined;
    expect(await tick()).toBe('partial');
    expect(logger.warn).toHaveBeenCalledWith(
      'The totals report of 2026-10-16 of organization:octo-org failed (unreadableReport): It is unreadableReport',
    );
    expect(store.states('totals')).toEqual({
      waiting: 1,
      provisional: 38,
      failed: 1,
    });
    expect(rowOf(store, 'totals', 35)).toMatchObject({
      error_code: 'unreadableReport',
      error_detail: 'It is unreadableReport',
      next_attempt_at: start + hour,
    });
  });

  it('understands nothing of a file that is not empty, and says so', async () => {
    const { tick, source, store } = setUpSync();
    source.answer = name =>
      name === 'octo-org totals 35' ? [{ novelty: 1 }] : undefined;
    expect(await tick()).toBe('partial');
    expect(rowOf(store, 'totals', 35)).toMatchObject({
      state: 'failed',
      error_code: 'unreadableReport',
    });
  });

  it('asks once while the credential is refused, and goes on when it is cured', async () => {
    const { clock, tick, source, store } = setUpSync();
    source.answer = () => failing('unauthorized');
    expect(await tick()).toBe('failed');
    expect(source.requests).toEqual([
      'octo-org totals window',
      'octo-org users window',
    ]);
    expect(store.states()).toMatchObject({ failed: 2 });
    await tick();
    expect(source.requests).toEqual([]);

    source.answer = () => undefined;
    clock.advance(5 * minute);
    expect(await tick()).toBe('succeeded');
    expect(store.states('totals')).toMatchObject({ provisional: 39 });
  });

  it('does not let one scope stop another', async () => {
    const { tick, source, store } = setUpSync({
      scopes: [someScope(), someScope({ id: 2, slug: 'other-org' })],
    });
    source.answer = name =>
      name.startsWith('octo-org') ? failing('policyOff') : undefined;
    expect(await tick()).toBe('partial');
    expect(
      source.requests.filter(name => name.startsWith('octo-org')),
    ).toHaveLength(2);
    const held = [...store.ledger.values()].filter(
      row => row.state === 'provisional',
    );
    expect(held.map(row => row.scope_id)).toEqual(Array(3 * 39).fill(2));
  });

  it('waits in place for what passes within seconds', async () => {
    const { clock, tick, source, store } = setUpSync();
    source.answer = () =>
      clock.now() < start + 14_000 ? failing('unavailable') : undefined;
    expect(await tick()).toBe('partial');
    expect(clock.now() - start).toBe(15_000);
    expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
  });

  it('leaves longer waits to a later run', async () => {
    const { clock, tick, source, store } = setUpSync();
    source.answer = name =>
      clock.now() < start + hour && name === 'octo-org totals 35'
        ? failing('rateLimited', start + hour)
        : undefined;
    expect(await tick()).toBe('partial');
    const before = source.requests.length;
    expect(before).toBeGreaterThan(0);
    await tick();
    expect(source.requests).toEqual([]);
    clock.advance(hour);
    await tick();
    expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
  });

  it('takes the 404 of an enterprise for nothing yet, where other days are held', async () => {
    const scope = someScope({ kind: 'enterprise', slug: 'acme' });
    const { tick, source, store } = setUpSync({ scopes: [scope] });
    source.answer = name =>
      / 1$/.test(name) ? failing('notFound') : undefined;
    expect(await tick()).toBe('succeeded');
    expect(store.states('totals')).toEqual({ waiting: 1, provisional: 39 });
    expect(store.states('users')).toEqual({ waiting: 1, provisional: 39 });
  });

  it('takes the 404 of an enterprise for nothing yet, where other days had no rows', async () => {
    const scope = someScope({ kind: 'enterprise', slug: 'acme' });
    const { clock, tick, source, store } = setUpSync({ scopes: [scope] });
    // An enterprise without teams of its own.
    source.answer = name => {
      const [, report, age] = name.split(' ');
      const answer = Number(age) < 30 ? 'none' : failing('notFound');
      return report === 'user-teams' ? answer : undefined;
    };
    await tick();
    clock.advance(6 * hour);
    await tick();
    clock.advance(24 * hour);
    await tick();
    expect(store.states('user-teams')).not.toHaveProperty('failed');
    expect(rowOf(store, 'user-teams', 35)?.state).toBe('empty');
  });

  it('takes the 404 of an enterprise for what it is where nothing is held', async () => {
    const scope = someScope({ kind: 'enterprise', slug: 'acme' });
    const { tick, source } = setUpSync({ scopes: [scope] });
    source.answer = () => failing('notFound');
    expect(await tick()).toBe('failed');
    expect(source.requests).toEqual([
      'acme totals window',
      'acme users window',
    ]);
  });

  it('takes the 404 of single days for what it is where no day is held', async () => {
    const scope = someScope({ kind: 'enterprise', slug: 'acme' });
    const { tick, source, store } = setUpSync({ scopes: [scope] });
    source.answer = name =>
      name.endsWith('window') ? 'none' : failing('notFound');
    expect(await tick()).toBe('failed');
    expect(Object.keys(store.states('totals')).sort()).toEqual([
      'due',
      'failed',
    ]);
    // Young days may be late; the first one that must exist stops the lane.
    expect(rowOf(store, 'totals', 5)?.state).toBe('failed');
    expect(source.requests.length).toBeLessThan(20);
  });

  it('takes the 404 of an organization for what it is', async () => {
    const { tick, source, store } = setUpSync();
    source.answer = name =>
      name === 'octo-org totals 35' ? failing('notFound') : undefined;
    expect(await tick()).toBe('partial');
    expect(rowOf(store, 'totals', 35)).toMatchObject({
      state: 'failed',
      error_code: 'notFound',
    });
  });

  it('stops asking as soon as the credential is refused', async () => {
    const { clock, tick, source } = setUpSync();
    await tick();
    clock.advance(24 * hour);
    source.answer = () => failing('unauthorized');
    expect(await tick()).toBe('failed');
    expect(source.requests.length).toBeLessThan(10);
  });

  it('keeps a settled day that GitHub answers with zeros', async () => {
    const { clock, tick, source, store } = setUpSync();
    await tick();
    source.answer = name =>
      name === 'octo-org totals 21'
        ? linesOf('totals', today - 20, 0)
        : undefined;
    clock.advance(24 * hour);
    expect(await tick()).toBe('partial');
    expect(rowOf(store, 'totals', 20)).toMatchObject({
      state: 'provisional',
      error_code: 'zeroedReport',
      has_activity: true,
    });
    expect(store.writes).not.toContain(`totals ${today - 20}`);
  });

  it('tells when the database refuses a day, without its values', async () => {
    const { tick, store } = setUpSync();
    store.onWrite = what => {
      if (what === `people ${today - 33}`) {
        throw new Error(
          "insert into `subjects` values ('avery-dev') - disk is full",
        );
      }
    };
    expect(await tick()).toBe('partial');
    expect(rowOf(store, 'users', 33)).toMatchObject({
      state: 'failed',
      error_code: 'database',
      error_detail: 'disk is full',
    });
    expect(store.states('users')).toMatchObject({ provisional: 38 });
  });

  it('ends the run when not even the ledger can be written', async () => {
    const { tick, store, logger } = setUpSync();
    store.settleDay = async () => {
      throw new Error('connection lost');
    };
    expect(await tick()).toBe('partial');
    expect(logger.error).toHaveBeenCalledWith(
      'The Copilot sync ended early.',
      expect.objectContaining({ message: 'connection lost' }),
    );
  });
});
