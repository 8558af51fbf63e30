import { MetricDefinition } from './MetricDefinition';
import { scopesOnly } from './subjectSets';

export const sinceTheFirstSnapshot =
  'GitHub keeps no history of seats: they are known from the first sync with the report on.';

export const whatIsIdle =
  'Idle is a seat that nobody has used for as long as `seats.idleAfter` says, 30 days unless configured, or at all; not one that was granted within `seats.grace`, 14 days unless configured.';

const toldLate =
  'GitHub tells of the last activity up to a day late, and forgets it after 90 days.';

const seatDefaults = {
  family: 'seats',
  unit: 'people',
  subjects: scopesOnly,
  by: [],
  where: [],
  granularities: ['day', 'week', 'month'],
  additive: false,
  rise: 'neutral',
} as const;

/** Of those who hold a seat, by what the users report tells of them. */
const holderDefaults = {
  ...seatDefaults,
  granularities: ['week', 'month'],
} as const;

const lastList =
  'By the last list of seats within the bucket: whoever has lost the seat again by then is left out.';

const keptPeople =
  'Needs the stored days of single people, which are kept for a limited time.';

const censored =
  'Unknown where the bucket begins before the stored history of people, since nobody knows who used Copilot then.';

const grantedDefaults = {
  ...holderDefaults,
  caveats: [
    sinceTheFirstSnapshot,
    lastList,
    'GitHub tells when a seat was granted last: for whoever had one before, counting begins anew.',
    censored,
    'May still change until 28 days after the bucket are held.',
    keptPeople,
  ],
} as const;

/** What can be told of the seats beyond their number, to those who may see who holds one. */
export const seatMetrics: readonly MetricDefinition[] = [
  {
    ...seatDefaults,
    id: 'idle_seats',
    title: 'Idle seats',
    meaning:
      'Seats of the day that nobody has used lately, or at all; new ones aside.',
    formula: { kind: 'last', of: { from: 'seatUse', use: 'idle' } },
    caveats: [sinceTheFirstSnapshot, whatIsIdle, toldLate],
  },
  {
    ...seatDefaults,
    id: 'idle_seat_share',
    title: 'Idle share of seats',
    meaning: 'Of the seats of the day, the share that is idle.',
    unit: 'share',
    formula: {
      kind: 'lastRatio',
      numerator: { from: 'seatUse', use: 'idle' },
      denominator: { from: 'seats' },
    },
    caveats: [sinceTheFirstSnapshot, whatIsIdle, toldLate],
  },
  {
    ...seatDefaults,
    id: 'idle_seats.never_used',
    title: 'Seats never used',
    meaning:
      'Idle seats of the day that nobody has used since they were granted.',
    formula: { kind: 'last', of: { from: 'seatUse', use: 'neverUsed' } },
    caveats: [
      sinceTheFirstSnapshot,
      whatIsIdle,
      'Known for 90 days after a seat was granted. Then GitHub no longer tells a seat that was never used from one whose use it has forgotten: both stay idle, and neither is among these.',
    ],
  },
  {
    ...seatDefaults,
    id: 'seats.pending_cancellation',
    title: 'Seats about to end',
    meaning:
      'Seats of the day that are cancelled, and end with the billing cycle.',
    formula: { kind: 'last', of: { from: 'seatUse', use: 'ending' } },
    caveats: [sinceTheFirstSnapshot],
  },
  {
    ...holderDefaults,
    id: 'inactive_seats',
    title: 'Inactive seats',
    meaning:
      'Seats whose holders used Copilot on no day of the bucket, or of the whole period; new ones aside.',
    formula: { kind: 'holders', of: 'inactive' },
    caveats: [
      sinceTheFirstSnapshot,
      lastList,
      'New is a seat that was granted within `seats.grace`, 14 days unless configured.',
      'By the days of the bucket in the users report, whereas idle seats are told by the last activity that GitHub notes of a seat.',
      censored,
      keptPeople,
    ],
  },
  {
    ...grantedDefaults,
    id: 'activation_rate',
    title: 'Activation rate',
    meaning:
      'Of the people whose seat was granted in the bucket, or the whole period, the share who used Copilot within 28 days.',
    unit: 'share',
    formula: { kind: 'holders', of: 'activated' },
    rise: 'good',
  },
  {
    ...grantedDefaults,
    id: 'days_to_first_use',
    title: 'Days to first use',
    meaning:
      'The median of the days from the granting of a seat in the bucket, or the whole period, to its first use, where that came within 28 days; 0 is the same day.',
    unit: 'days',
    formula: { kind: 'holders', of: 'daysToFirstUse' },
  },
];
