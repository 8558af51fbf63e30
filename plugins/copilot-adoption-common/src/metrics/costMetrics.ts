import { parseDay } from '../day/Day';
import { MetricDefinition } from './MetricDefinition';
import { sinceTheFirstSnapshot, whatIsIdle } from './seatMetrics';
import { anybody, everybody, scopesOnly } from './subjectSets';

const costDefaults = {
  family: 'cost',
  unit: 'credits',
  subjects: everybody,
  by: [],
  where: [],
  granularities: ['day', 'week', 'month'],
  validFrom: parseDay('2026-06-19'),
  rise: 'neutral',
  caveats: ['A signal of consumption from the users report, not an invoice.'],
} as const;

const seatCostDefaults = {
  family: 'cost',
  unit: 'money',
  subjects: scopesOnly,
  by: [],
  where: [],
  granularities: ['day', 'week', 'month'],
  additive: false,
  rise: 'neutral',
} as const;

const notAnInvoice =
  'Not an invoice: GitHub charges by the part of the month for which a seat is held, and discounts are not known. Seats of a plan without a configured price are left out.';

export const costMetrics: readonly MetricDefinition[] = [
  {
    ...costDefaults,
    id: 'ai_credits',
    title: 'AI credits',
    meaning: 'AI credits that people used, on all surfaces.',
    formula: { kind: 'sum', of: [{ from: 'credits' }] },
    subjects: anybody,
    additive: true,
  },
  {
    ...costDefaults,
    id: 'ai_credits_per_active_user',
    title: 'AI credits per active person-day',
    meaning: 'AI credits used per day on which a person was active.',
    formula: {
      kind: 'ratio',
      numerator: [{ from: 'credits' }],
      denominator: [{ from: 'people' }],
    },
    additive: false,
  },
  {
    ...seatCostDefaults,
    id: 'seat_cost',
    title: 'Cost of seats in a month',
    meaning:
      'What the seats that are held on the day cost in a month, by the configured prices (`seats.monthlyPrice`).',
    formula: { kind: 'last', of: { from: 'seatPrice' } },
    caveats: [sinceTheFirstSnapshot, notAnInvoice],
  },
  {
    ...seatCostDefaults,
    id: 'idle_seat_cost',
    title: 'Cost of idle seats in a month',
    meaning:
      'What the idle seats of the day cost in a month, by the configured prices (`seats.monthlyPrice`).',
    formula: { kind: 'last', of: { from: 'seatPrice', use: 'idle' } },
    caveats: [sinceTheFirstSnapshot, whatIsIdle, notAnInvoice],
  },
];
