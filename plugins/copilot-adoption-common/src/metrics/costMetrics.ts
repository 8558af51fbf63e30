import { parseDay } from '../day/Day';
import { MetricDefinition } from './MetricDefinition';
import { everybody } from './subjectSets';

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

export const costMetrics: readonly MetricDefinition[] = [
  {
    ...costDefaults,
    id: 'ai_credits',
    title: 'AI credits',
    meaning: 'AI credits that people used, on all surfaces.',
    formula: { kind: 'sum', of: [{ from: 'credits' }] },
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
];
