import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { BillRecord, SubscriptionRecord } from '../../reports/records';
import { dumpTables } from '../../testing/dumpTables';
import { StoreFixture } from '../../testing/StoreFixture';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const month = parseDay('2026-10-31');
const nothing = {
  gross_quantity: null,
  gross_amount: null,
  discount_quantity: null,
  discount_amount: null,
  net_quantity: null,
  net_amount: null,
};

function line(model: string, figures: Partial<BillRecord['figures']>) {
  return {
    product: 'Copilot',
    sku: 'Copilot AI Credits',
    model,
    unitType: 'ai-credits',
    pricePerUnit: 0.01,
    figures: { ...nothing, ...figures },
  };
}

const subscription: SubscriptionRecord = {
  plan: 'business',
  seatManagement: 'assign_selected',
  publicCodeSuggestions: 'block',
  ideChat: 'enabled',
  platformChat: null,
  cli: 'disabled',
  seats: {
    total: 12,
    added_this_cycle: 0,
    pending_cancellation: null,
    pending_invitation: 1,
    active_this_cycle: 9,
    inactive_this_cycle: 3,
  },
};

describe.each(databases.eachSupportedId())('writing bills, %p', id => {
  async function open() {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { store, claim } = fixture;
    return {
      ...fixture,
      async writeBill(
        items: BillRecord[],
        report: 'ai-credits' | 'premium-requests' = 'ai-credits',
      ) {
        const { ticket, entries } = await claim([report], month);
        return store.writeBill({ ticket, entry: entries[0], items });
      },
      async writeSubscription(record: SubscriptionRecord) {
        const { ticket, entries } = await claim(['subscription'], month);
        const [entry] = entries;
        return store.writeSubscription({ ticket, entry, subscription: record });
      },
    };
  }

  it('replaces a month whole, and no other report of it', async () => {
    const { db, writeBill } = await open();
    const modelsOf = (report: string) =>
      db('bill_items').where({ report }).orderBy('model').pluck('model');
    await writeBill([line('GPT-5.4', {})], 'premium-requests');
    await writeBill([line('GPT-5.4', {}), line('Auto', {})]);
    await writeBill([line('Claude Sonnet 4.6', {})]);
    await expect(modelsOf('ai-credits')).resolves.toEqual([
      'Claude Sonnet 4.6',
    ]);
    await expect(modelsOf('premium-requests')).resolves.toEqual(['GPT-5.4']);
    await writeBill([]);
    await expect(modelsOf('ai-credits')).resolves.toEqual([]);
  });

  it('keeps what is unknown apart from what is nothing', async () => {
    const { db, writeBill, writeSubscription } = await open();
    const figures = { gross_quantity: 12_345_678_901.25, net_amount: 0 };
    await writeBill([line('', figures)]);
    await expect(db('bill_items').first()).resolves.toMatchObject({
      model: '',
      price_per_unit: 0.01,
      ...nothing,
      ...figures,
    });
    await writeSubscription(subscription);
    await expect(db('subscription_days').select()).resolves.toEqual([
      {
        scope_id: 1,
        day: month,
        plan: 'business',
        seat_management: 'assign_selected',
        public_code_suggestions: 'block',
        ide_chat: 'enabled',
        platform_chat: null,
        cli: 'disabled',
        ...subscription.seats,
      },
    ]);
  });

  it('gives the same database when written twice', async () => {
    const { db, writeBill, writeSubscription } = await open();
    const write = async () => {
      await writeBill([line('Auto', { gross_quantity: 4 })]);
      await writeSubscription(subscription);
      return dumpTables(db);
    };
    const once = await write();
    await expect(write()).resolves.toEqual(once);
  });

  it('leaves a month alone that somebody else has taken over', async () => {
    const { db, store, claim } = await open();
    const { entries } = await claim(['ai-credits'], month);
    const items = [line('Auto', {})];
    await expect(
      store.writeBill({ ticket: 'another', entry: entries[0], items }),
    ).resolves.toBe('superseded');
    await expect(db('bill_items').select()).resolves.toEqual([]);
  });
});
