import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { ledgerEntry } from '../../testing/ledgerEntry';
import { StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');

describe.each(databases.eachSupportedId())('the ledger, %p', id => {
  it('starts with days that are due', async () => {
    const { store, scope } = await openStore();
    await store.claimDays({
      scopeId: scope.id,
      days: [
        { report: 'totals', day },
        { report: 'users-28-day', day },
      ],
      ticket: 'a run',
    });
    const untouched = {
      ...ledgerEntry(scope.id, 'totals', day),
      state: 'due',
      rows: 0,
      content_hash: null,
      hash_since: null,
      fetched_at: null,
      has_activity: false,
      source: null,
      windows_stale: false,
      ticket: 'a run',
    };
    await expect(store.readLedger(scope.id)).resolves.toEqual([
      untouched,
      { ...untouched, report: 'users-28-day' },
    ]);
  });

  it('gives back what it was given', async () => {
    const { store, scope, claim } = await openStore();
    const { ticket, entries } = await claim(['totals'], day, {
      state: 'failed',
      attempts: 3,
      next_attempt_at: 1_800_000_000_001,
      rows: 12,
      dropped_lines: '{"noDay":1}',
      unknown_fields: '{"new_field":2}',
      adjusted_values: '{"roundedNumber":3}',
      error_code: 'database',
      error_detail: 'detail',
      error_at: 1_800_000_000_002,
    });
    await expect(store.settleDay({ ticket, entries })).resolves.toBe('written');
    await expect(store.readLedger(scope.id)).resolves.toEqual([
      { ...entries[0], ticket, windows_stale: false },
    ]);
  });

  it('keeps what is there when a day is claimed again', async () => {
    const { store, scope, claim } = await openStore();
    const { ticket, entries } = await claim(['totals'], day);
    await store.settleDay({ ticket, entries });
    const days = [{ report: 'totals', day } as const];
    await store.claimDays({ scopeId: scope.id, days, ticket: 'another run' });
    await expect(store.readLedger(scope.id)).resolves.toEqual([
      { ...entries[0], ticket: 'another run', windows_stale: false },
    ]);
  });

  it('moves all of the days or none, and only for who holds the ticket', async () => {
    const { store, scope, claim } = await openStore();
    const { ticket, entries } = await claim(['totals', 'users'], day);
    const days = [{ report: 'users', day } as const];
    await store.claimDays({ scopeId: scope.id, days, ticket: 'another run' });
    const before = await store.readLedger(scope.id);
    await expect(store.settleDay({ ticket, entries })).resolves.toBe(
      'superseded',
    );
    await expect(store.readLedger(scope.id)).resolves.toEqual(before);
  });

  it('knows no scope that is not registered', async () => {
    const { store } = await openStore();
    const days = [{ report: 'users', day } as const];
    await expect(
      store.claimDays({ scopeId: 77, days, ticket: 'a run' }),
    ).rejects.toThrow('There is no scope 77');
  });

  it('counts changes, and claims, which make days expected', async () => {
    const { db, store, claim } = await openStore();
    const writes = async () => Number((await db('scopes').first()).writes);
    const { ticket, entries } = await claim(['totals'], day);
    await expect(writes()).resolves.toBe(1);
    await store.settleDay({ ticket, entries });
    await expect(writes()).resolves.toBe(2);
  });

  it('has one winner among concurrent claims, whose work counts', async () => {
    const { store, scope } = await openStore();
    const days = [
      { report: 'totals', day },
      { report: 'users', day },
    ] as const;
    const tickets = ['one', 'two', 'three', 'four'];
    await Promise.all(
      tickets.map((ticket, index) =>
        store.claimDays({
          scopeId: scope.id,
          days: index % 2 ? [...days] : [...days].reverse(),
          ticket,
        }),
      ),
    );
    const outcomes = await Promise.all(
      tickets.map(ticket =>
        store.settleDay({
          ticket,
          entries: days.map(claimed =>
            ledgerEntry(scope.id, claimed.report, day),
          ),
        }),
      ),
    );
    expect(outcomes.filter(outcome => outcome === 'written')).toHaveLength(1);
  });

  async function openStore() {
    return StoreFixture.create(await databases.init(id));
  }
});
