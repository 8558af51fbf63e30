import { Knex } from 'knex';
import { SubscriptionRecord } from '../../reports/records';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { SubscriptionDayRow } from '../tables';
import { moveLedger } from './moveLedger';

/** Replaces the snapshot of what an organization has subscribed to on a day. */
export async function writeSubscription(options: {
  db: Knex;
  ticket: string;
  entry: LedgerEntry;
  subscription: SubscriptionRecord;
}): Promise<WriteOutcome> {
  const { db, ticket, entry, subscription } = options;
  const { scope_id, day } = entry;
  const row: SubscriptionDayRow = {
    scope_id,
    day,
    plan: subscription.plan,
    seat_management: subscription.seatManagement,
    public_code_suggestions: subscription.publicCodeSuggestions,
    ide_chat: subscription.ideChat,
    platform_chat: subscription.platformChat,
    cli: subscription.cli,
    ...subscription.seats,
  };
  return moveLedger({
    db,
    ticket,
    entries: [entry],
    async work(trx) {
      await trx('subscription_days').where({ scope_id, day }).delete();
      await trx('subscription_days').insert(row);
    },
  });
}
