import { z } from 'zod';
import { granularities } from '../day/Granularity';
import { dimensions } from '../metrics/MetricDefinition';
import {
  dayText,
  fromDay,
  scopeText,
  subjectRefText,
  toDay,
} from './primitives';
import { annotationSchema, seriesSchema, valueStates } from './series';

/**
 * Query of `GET /me`. Who asks is known from the credentials alone.
 *
 * @public
 */
export const meQuerySchema = z.strictObject({
  scope: scopeText,
  from: fromDay,
  to: toDay,
  granularity: z
    .enum(granularities)
    .default('day')
    .describe('How many days make up a bucket.'),
});

/** @public */
export type MeQuery = z.input<typeof meQuerySchema>;

/**
 * Why nothing is told about the caller.
 *
 * - `notInCatalog`: the catalog has no entity of the caller
 * - `originNotTrusted`: the catalog got it from an origin that anybody may write to
 * - `noLogin`: it has no login on the scope's host in its annotations
 * - `peopleNotKept`: people are stored in a way that nobody is found again
 * - `notReported`: GitHub's reports and seats of the scope name nobody with this login
 *
 * @public
 */
export const unknownSelfReasons = [
  'notInCatalog',
  'originNotTrusted',
  'noLogin',
  'peopleNotKept',
  'notReported',
] as const;

/** @public */
export type UnknownSelfReason = (typeof unknownSelfReasons)[number];

/**
 * A version of an editor or plugin that the caller was last seen with, by the newest list of seats.
 *
 * @public
 */
export const ownVersionSchema = z.object({
  kind: z.enum(['ide', 'plugin']),
  /** As GitHub writes it, such as `vscode` or `copilot-chat`. */
  name: z.string(),
  version: z.string(),
  /** The newest version that enough people of the scope have; null where none is known. */
  newest: z.string().nullable(),
});

/** @public */
export type OwnVersion = z.infer<typeof ownVersionSchema>;

/**
 * A metric of the caller over the period, split by one of GitHub's dimensions.
 *
 * @public
 */
export const ownSplitSchema = z.object({
  by: z.enum(dimensions),
  metric: z.string(),
  state: z.enum(valueStates),
  /** Why it is unavailable, one of `unavailableReasons`. */
  reason: z.string().nullable(),
  /** The largest first; what is too small to be told one by one comes last, as `other`. */
  keys: z.array(z.object({ key: z.string(), value: z.number() })),
});

/** @public */
export type OwnSplit = z.infer<typeof ownSplitSchema>;

/**
 * What the middle one of a team's people comes to over the period, in one metric.
 *
 * @public
 */
export const teamMedianSchema = z.object({
  metric: z.string(),
  /** Null is "no value", never zero. Rates are fractions. */
  value: z.number().nullable(),
  state: z.enum(valueStates),
});

/** @public */
export type TeamMedian = z.infer<typeof teamMedianSchema>;

/**
 * The caller's team, in which everybody who was active in the period counts, the caller included.
 *
 * @public
 */
export const teamComparisonSchema = z.object({
  /** The smallest of the caller's teams that may be told about; null where there is none. */
  team: z.object({ ref: subjectRefText, title: z.string() }).nullable(),
  /** Why there is none: the caller is in no team that GitHub reports, or too few people were active in it. */
  reason: z.enum(['noTeam', 'tooFewPeople']).nullable(),
  /** How many people of the team were active in the period. */
  people: z.number().nullable(),
  medians: z.array(teamMedianSchema),
});

/** @public */
export type TeamComparison = z.infer<typeof teamComparisonSchema>;

/**
 * Answer of `GET /me`: the caller's own figures, and nobody else's.
 *
 * @public
 */
export const meResponseSchema = z.object({
  scope: subjectRefText,
  /** The caller at GitHub; null where that is not known, see `reason`. */
  person: z
    .object({
      ref: subjectRefText,
      login: z.string(),
      /** First and newest day on which the caller was active, as far as is known. */
      firstDay: dayText.nullable(),
      lastDay: dayText.nullable(),
    })
    .nullable(),
  reason: z.enum(unknownSelfReasons).nullable(),
  from: dayText,
  to: dayText,
  granularity: z.enum(granularities),
  /** First day of each bucket; of a week its Monday, even where the period starts later. */
  buckets: z.array(dayText),
  /** The caller's own figures over time. */
  series: z.array(seriesSchema),
  /** What they are split into over the period. */
  splits: z.array(ownSplitSchema),
  versions: z.array(ownVersionSchema),
  comparison: teamComparisonSchema,
  freshness: z.object({
    /** The newest day up to which every held day has settled. */
    finalThrough: dayText.nullable(),
    /** The newest day held. */
    heldThrough: dayText.nullable(),
  }),
  annotations: z.array(annotationSchema),
});

/** @public */
export type MeResponse = z.infer<typeof meResponseSchema>;
