import { Ledger } from '../sync/Ledger';
import { AdoptionStore, LedgerEntry } from '../store/AdoptionStore';

/**
 * The store as copies see it. They write whole days and nothing else: what they lack, or what cannot be read, is no news
 * about GitHub. Days are claimed only when they are about to be written, and only written as long as nobody else has
 * stored them since the ledger was read. A dry run writes nothing at all.
 */
export function copyStore(
  store: AdoptionStore,
  options: { ledger: Ledger; dryRun: boolean },
): AdoptionStore {
  const { ledger, dryRun } = options;

  async function take(ticket: string, entries: LedgerEntry[]) {
    const { scope_id: scopeId } = entries[0];
    await store.claimDays({ scopeId, days: entries, ticket });
    const rows = await store.readLedger(scopeId);
    return entries.every(({ report, day }) => {
      const before = ledger.entryOf(scopeId, report, day);
      const now = rows.find(row => row.report === report && row.day === day);
      return (
        now?.content_hash === before.content_hash &&
        now.fetched_at === before.fetched_at
      );
    });
  }

  const copying: Partial<AdoptionStore> = {
    claimDays: async () => {},
    settleDay: async () => 'written',
    async writeTotals(write) {
      if (dryRun) {
        return 'written';
      }
      return (await take(write.ticket, [write.entry]))
        ? store.writeTotals(write)
        : 'superseded';
    },
    async writeRepositories(write) {
      if (dryRun) {
        return 'written';
      }
      return (await take(write.ticket, [write.entry]))
        ? store.writeRepositories(write)
        : 'superseded';
    },
    async writeLegacyDay(write) {
      if (dryRun) {
        return 'written';
      }
      return (await take(write.ticket, [write.entry]))
        ? store.writeLegacyDay(write)
        : 'superseded';
    },
    async writePeople(write) {
      if (dryRun) {
        return 'written';
      }
      return (await take(write.ticket, write.entries))
        ? store.writePeople(write)
        : 'superseded';
    },
  };
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(copying, name);
      const theirs: unknown = Reflect.get(target, name);
      return (
        own ?? (typeof theirs === 'function' ? theirs.bind(target) : theirs)
      );
    },
  });
}
