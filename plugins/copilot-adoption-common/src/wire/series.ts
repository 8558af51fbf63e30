import { z } from 'zod';
import { granularities } from '../day/Granularity';
import { dimensions } from '../metrics/MetricDefinition';
import {
  compareParameter,
  dayText,
  fromDay,
  metricList,
  oneOrMore,
  subjectRefText,
  toDay,
  whereParameter,
} from './primitives';

/**
 * Query of `GET /series`, as it stands in the URL. `subject` and `where` repeat, `metrics` is a list with commas.
 *
 * @public
 */
export const seriesQuerySchema = z.strictObject({
  subject: oneOrMore(subjectRefText, 6).describe(
    'A scope such as `organization:octo-org`, or a team, catalog group, repository or user below it; may be repeated.',
  ),
  metrics: metricList(20),
  from: fromDay,
  to: toDay,
  granularity: z
    .enum(granularities)
    .default('day')
    .describe('How many days make up a bucket.'),
  by: z.enum(dimensions).optional().describe('Splits every metric by key.'),
  top: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe(
      'Keeps the largest keys by the whole period and folds the rest into `other`.',
    ),
  where: whereParameter,
  compare: compareParameter,
});

/** @public */
export type ParsedSeriesQuery = z.output<typeof seriesQuerySchema>;

/**
 * Why a value is what it is, bucket by bucket.
 *
 * - `ok`: every expected day is held and has settled
 * - `partial`: some expected days are not held
 * - `settling`: held, but GitHub may still change it
 * - `missing`: expected and not held
 * - `noDenominator`: a rate over nothing
 * - `suppressed`: fewer people than the group-size floor allows to show
 * - `unavailable`: cannot be known, see the series' `reason`
 *
 * @public
 */
export const valueStates = [
  'ok',
  'partial',
  'settling',
  'missing',
  'noDenominator',
  'suppressed',
  'unavailable',
] as const;

/** @public */
export type ValueState = (typeof valueStates)[number];

/**
 * Why values are `unavailable`.
 *
 * - `future`: the days are not over yet
 * - `reportNotConfigured`: a report that the metric needs is not fetched for the scope
 * - `beforeHistory`: the days lie before the history that is or can be fetched
 * - `beforeMetric`: GitHub did not report it at that time
 * - `afterMetric`: GitHub no longer reported it at that time
 * - `notImported`: GitHub has closed the API that it came from, and no stored copy of that time was imported
 * - `notKept`: it would need stored days of single people that are no longer, or never were, kept
 * - `peopleNotNamed`: people are stored without their names, so that nobody is told about single ones
 * - `noSnapshot`: nobody asked GitHub on these days, which has no history of it
 * - `seatsElsewhere`: the enterprise grants the organization's seats: too few of the active people hold one of its own
 * - `cutMonth`: it is known of whole months only, and the period cuts the month
 * - `notReported`: the days are held, and GitHub's reports say nothing about it
 *
 * @public
 */
export const unavailableReasons = [
  'future',
  'reportNotConfigured',
  'beforeHistory',
  'beforeMetric',
  'afterMetric',
  'notImported',
  'notKept',
  'peopleNotNamed',
  'noSnapshot',
  'seatsElsewhere',
  'cutMonth',
  'notReported',
] as const;

/** @public */
export type UnavailableReason = (typeof unavailableReasons)[number];

/**
 * One line of a chart: a metric of a subject, or of one key of a split.
 *
 * @public
 */
export const seriesSchema = z.object({
  subject: subjectRefText,
  metric: z.string(),
  /** Null without a split; `other` for the keys folded together. */
  key: z.union([
    z.null(),
    z.literal('other'),
    z.partialRecord(z.enum(dimensions), z.string()),
  ]),
  /** One value per bucket. Null is "no value", never zero. Rates are fractions. */
  values: z.array(z.number().nullable()),
  states: z.array(z.enum(valueStates)),
  /** Days held and days expected per bucket. */
  held: z.array(z.number()),
  expected: z.array(z.number()),
  /** The metric over the whole period, recomputed and not added where it is not additive; null where it has no such value. */
  total: z.number().nullable(),
  /** The state of `total`. */
  totalState: z.enum(valueStates),
  /** `total` of the equally long period before, when asked to compare. */
  previous: z.number().nullable(),
  /** The state of `previous`, when asked to compare; `partial` where any of its days is not held, for whatever reason. */
  previousState: z.enum(valueStates).optional(),
  /** Why values are unavailable, one of `unavailableReasons`: that of the newest bucket concerned, days that are not over aside. */
  reason: z.string().nullable(),
});

/** @public */
export type Series = z.infer<typeof seriesSchema>;

/**
 * Something that happened on a day and touches the series shown.
 *
 * @public
 */
export const annotationSchema = z.object({
  day: dayText,
  code: z.string(),
  title: z.string(),
  source: z.enum(['github', 'operator']),
});

/** @public */
export type Annotation = z.infer<typeof annotationSchema>;

/**
 * Answer of `GET /series`: columnar, every series has one value per bucket.
 *
 * @public
 */
export const seriesResponseSchema = z.object({
  from: dayText,
  to: dayText,
  granularity: z.enum(granularities),
  /** First day of each bucket; of a week its Monday, even where the period starts later. */
  buckets: z.array(dayText),
  series: z.array(seriesSchema),
  /** Of a catalog group: how its people were found. */
  groups: z
    .array(
      z.object({
        subject: subjectRefText,
        teams: z.array(z.string()),
        /** Members of the group tree without a team, found in GitHub's reports by their login today. */
        matchedMembers: z.number(),
        unmatchedMembers: z.number(),
      }),
    )
    .optional(),
  freshness: z.object({
    /** The newest day up to which every held day has settled. */
    finalThrough: dayText.nullable(),
    /** The newest day held. */
    heldThrough: dayText.nullable(),
  }),
  annotations: z.array(annotationSchema),
  /** Where any metric is an amount of money: its currency, as an ISO 4217 code. */
  currency: z.string().optional(),
});

/** @public */
export type SeriesResponse = z.infer<typeof seriesResponseSchema>;

/**
 * What a client asks of `GET /series`.
 *
 * @public
 */
export interface SeriesRequest {
  subjects: string[];
  metrics: string[];
  from: string;
  to: string;
  granularity?: (typeof granularities)[number];
  by?: (typeof dimensions)[number];
  top?: number;
  where?: Partial<Record<(typeof dimensions)[number], string>>;
  compare?: 'previous';
}
