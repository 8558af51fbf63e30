import { z } from 'zod';
import { dayText, pageOf, scopeText, subjectRefText } from './primitives';
import { valueStates } from './series';

/**
 * Query of `GET /cohorts`.
 *
 * @public
 */
export const cohortsQuerySchema = z.strictObject({
  scope: scopeText,
  months: z.coerce
    .number()
    .int()
    .min(1)
    .max(36)
    .default(13)
    .describe('How many months back, this month included.'),
});

/** @public */
export type CohortsQuery = z.input<typeof cohortsQuerySchema>;

/**
 * The people who used Copilot in a month for the first time, and how many of them did in the months after.
 *
 * @public
 */
export const cohortSchema = z.object({
  /** The first day of the month. */
  month: dayText,
  /** How many people there are; null where they are too few to be shown. */
  people: z.number().nullable(),
  state: z.enum(valueStates),
  /**
   * Whether the history begins within the month or less than 28 days before it, so that people who used Copilot already
   * look like new ones.
   */
  isCensored: z.boolean(),
  /** For the months after the first, in their order: the share of the people who were active at any time of the month. */
  retention: z.array(
    z.object({
      month: dayText,
      value: z.number().nullable(),
      state: z.enum(valueStates),
    }),
  ),
});

/** @public */
export type Cohort = z.infer<typeof cohortSchema>;

/**
 * Answer of `GET /cohorts`, oldest month first. Months in which nobody began are left out.
 *
 * @public
 */
export const cohortsResponseSchema = pageOf(cohortSchema).extend({
  scope: subjectRefText,
  /** The first day of people that is held; whoever began earlier counts as new on it. */
  historyFrom: dayText.nullable(),
});

/** @public */
export type CohortsResponse = z.infer<typeof cohortsResponseSchema>;
