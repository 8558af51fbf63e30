import type { UserRecord } from '../records/UserRecord';

/** What GitHub meters beside seats, and when. */
export interface Meter {
  /** As in the path of the endpoint. */
  readonly path: 'ai_credit' | 'premium_request';
  readonly sku: string;
  readonly unitType: string;
  /** In US dollars. */
  readonly pricePerUnit: number;
  /** What the plan includes per seat and month. */
  readonly includedPerSeat: number;
  readonly from: string;
  /** Exclusive. */
  readonly until?: string;
  /** What a person used on a day. */
  quantityOf(record: UserRecord): number;
}

/** GitHub has metered AI credits since then, and premium requests before. */
const usageBasedBilling = '2026-06-01';

export const meters: readonly Meter[] = [
  {
    path: 'ai_credit',
    sku: 'Copilot AI Credits',
    unitType: 'ai-credits',
    pricePerUnit: 0.01,
    includedPerSeat: 150,
    from: usageBasedBilling,
    quantityOf: ({ ai_credits_used: credits = 0 }) => credits,
  },
  {
    path: 'premium_request',
    sku: 'Copilot Premium Request',
    unitType: 'requests',
    pricePerUnit: 0.04,
    includedPerSeat: 100,
    from: '2025-06-18',
    until: usageBasedBilling,
    quantityOf: ({ user_initiated_interaction_count: prompts }) => prompts,
  },
];
