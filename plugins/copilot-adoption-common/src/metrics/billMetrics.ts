import { parseDay } from '../day/Day';
import { BillFigure, SeatFigure } from './billing';
import {
  MetricDefinition,
  MonthlyReport,
  monthlyReports,
} from './MetricDefinition';
import { Quantity } from './Quantity';
import { scopesOnly } from './subjectSets';

const wholeMonths =
  'GitHub bills whole months: a month that the period cuts has no value, the present one is billed up to the last sync.';
const byModel =
  'Models are told apart as far as enough people are known, from the users report, to have used them.';
const inDollars = 'In US dollars, whatever the currency of the seats.';

const billDefaults = {
  family: 'cost',
  subjects: scopesOnly,
  by: ['model'],
  where: [],
  granularities: ['month'],
  additive: true,
  rise: 'neutral',
} as const;

const moneyDefaults = {
  ...billDefaults,
  unit: 'usDollars',
  caveats: [wholeMonths, byModel, inDollars],
} as const;

function billed(
  figure: BillFigure,
  reports: readonly MonthlyReport[] = monthlyReports,
): MetricDefinition['formula'] {
  const of = reports.map(
    (report): Quantity => ({ from: 'bill', report, figure }),
  );
  return { kind: 'sum', of };
}

const subscriptionDefaults = {
  family: 'cost',
  unit: 'people',
  subjects: ['organization'],
  by: [],
  where: [],
  granularities: ['day', 'week', 'month'],
  additive: false,
  rise: 'neutral',
  caveats: [
    'As GitHub counts them for its bill: a cycle is the month that is billed, and GitHub keeps no history of it.',
  ],
} as const;

function subscribed(figure: SeatFigure): MetricDefinition['formula'] {
  return { kind: 'last', of: { from: 'subscription', figure } };
}

/** What GitHub bills, in its own figures. */
export const billMetrics: readonly MetricDefinition[] = [
  {
    ...billDefaults,
    id: 'ai_credits.billing',
    title: 'AI credits on the bill',
    meaning:
      'AI credits that GitHub metered in the month, those that the plan includes among them.',
    unit: 'credits',
    formula: billed('gross_quantity', ['ai-credits']),
    validFrom: parseDay('2026-06-01'),
    caveats: [wholeMonths, byModel],
  },
  {
    ...billDefaults,
    id: 'premium_requests',
    title: 'Premium requests',
    meaning:
      'Premium requests that GitHub metered in the month, those that the plan includes among them.',
    unit: 'requests',
    formula: billed('gross_quantity', ['premium-requests']),
    caveats: [
      wholeMonths,
      byModel,
      'GitHub has metered AI credits instead since June 2026.',
    ],
  },
  {
    ...moneyDefaults,
    id: 'spend.gross',
    title: 'Use at list price',
    meaning:
      'What the AI credits and premium requests of the month would cost without anything included.',
    formula: billed('gross_amount'),
  },
  {
    ...moneyDefaults,
    id: 'spend.discount',
    title: 'Included use',
    meaning:
      'What the plan and agreements include of the AI credits and premium requests of the month, at list price.',
    formula: billed('discount_amount'),
  },
  {
    ...moneyDefaults,
    id: 'spend.net',
    title: 'Spend beside seats',
    meaning:
      'What is to be paid for the AI credits and premium requests of the month, beside the seats.',
    formula: billed('net_amount'),
  },
  {
    ...moneyDefaults,
    id: 'spend.net.ai_credits',
    title: 'Spend on AI credits',
    meaning: 'What is to be paid for the AI credits of the month.',
    formula: billed('net_amount', ['ai-credits']),
    validFrom: parseDay('2026-06-01'),
  },
  {
    ...moneyDefaults,
    id: 'spend.net.premium_requests',
    title: 'Spend on premium requests',
    meaning: 'What is to be paid for the premium requests of the month.',
    formula: billed('net_amount', ['premium-requests']),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats',
    title: 'Seats subscribed to',
    meaning: 'Seats that the organization is billed for on the day.',
    formula: subscribed('total'),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats.active',
    title: 'Seats in use this cycle',
    meaning: 'Seats that were used since the billing cycle began.',
    formula: subscribed('active_this_cycle'),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats.inactive',
    title: 'Seats not in use this cycle',
    meaning: 'Seats that were not used since the billing cycle began.',
    formula: subscribed('inactive_this_cycle'),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats.added',
    title: 'Seats added this cycle',
    meaning: 'Seats that were granted since the billing cycle began.',
    formula: subscribed('added_this_cycle'),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats.invited',
    title: 'Seats with a pending invitation',
    meaning:
      'Seats granted to people who have not yet accepted their invitation to the organization.',
    formula: subscribed('pending_invitation'),
  },
  {
    ...subscriptionDefaults,
    id: 'subscribed_seats.ending',
    title: 'Seats with a pending cancellation',
    meaning: 'Seats that end with the billing cycle.',
    formula: subscribed('pending_cancellation'),
  },
];
