import { z } from 'zod';
import { Dimension, dimensions } from '../metrics/MetricDefinition';
import {
  compareParameter,
  dayText,
  fromDay,
  listParameters,
  metricList,
  pageOf,
  subjectRefText,
  toDay,
  whereParameter,
} from './primitives';
import { unavailableReasons, valueStates } from './series';

/**
 * What `GET /ranking` puts side by side: the teams, repositories or users of a scope, the values of one of GitHub's
 * dimensions in a scope, or the configured scopes.
 *
 * @public
 */
export const rankingKinds = [
  'team',
  'repository',
  'user',
  'scope',
  ...dimensions,
] as const;

/** @public */
export type RankingKind = (typeof rankingKinds)[number];

/**
 * Query of `GET /ranking`, as it stands in the URL. `metrics` is a list with commas, `where` repeats.
 *
 * @public
 */
export const rankingQuerySchema = z.strictObject({
  scope: subjectRefText
    .optional()
    .describe(
      'An enterprise or organization; left out when scopes themselves are ranked.',
    ),
  kind: z.enum(rankingKinds).describe('What to put side by side.'),
  metrics: metricList(12),
  where: whereParameter,
  from: fromDay,
  to: toDay,
  compare: compareParameter,
  sort: z
    .string()
    .min(1)
    .optional()
    .describe(
      '`title`, or one of the metrics; a minus in front turns the order around.',
    ),
  ...listParameters(50),
});

/**
 * A figure of a ranked subject over the whole period.
 *
 * @public
 */
export const rankedValueSchema = z.object({
  /** Null is "no value", never zero. Rates are fractions. */
  value: z.number().nullable(),
  state: z.enum(valueStates),
  /** The value of the equally long period before, when asked to compare. */
  previous: z.number().nullable(),
  previousState: z.enum(valueStates).optional(),
});

/** @public */
export type RankedValue = z.infer<typeof rankedValueSchema>;

/**
 * One row of a ranking.
 *
 * @public
 */
export const rankedItemSchema = z.object({
  /** The subject that the row is about; null for the values of a dimension. */
  ref: subjectRefText.nullable(),
  kind: z.enum(rankingKinds),
  title: z.string(),
  /** Of a dimension: its value, or `other` for those that are too small to stand alone. */
  key: z.string().nullable(),
  /** In the order of the metrics asked for. */
  values: z.array(rankedValueSchema),
});

/** @public */
export type RankedItem = z.infer<typeof rankedItemSchema>;

/**
 * Answer of `GET /ranking`. Rows without a value come last, in the order of their titles.
 *
 * @public
 */
export const rankingResponseSchema = pageOf(rankedItemSchema).extend({
  from: dayText,
  to: dayText,
  metrics: z.array(z.string()),
  /** Where any metric is an amount of money: its currency, as an ISO 4217 code. */
  currency: z.string().optional(),
  /** How many rows there are on all pages. */
  total: z.number(),
  /** How many of them are about fewer people than may be shown. */
  suppressed: z.number(),
  /** Why there can be no rows; left out where there can. */
  unavailable: z.enum(unavailableReasons).optional(),
});

/** @public */
export type RankingResponse = z.infer<typeof rankingResponseSchema>;

/**
 * What a client asks of `GET /ranking`.
 *
 * @public
 */
export interface RankingRequest {
  scope?: string;
  kind: RankingKind;
  metrics: string[];
  from: string;
  to: string;
  where?: Partial<Record<Dimension, string>>;
  compare?: 'previous';
  sort?: string;
  search?: string;
  limit?: number;
  cursor?: string;
}
