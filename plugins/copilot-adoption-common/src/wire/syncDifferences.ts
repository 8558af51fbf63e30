import { z } from 'zod';
import {
  dayText,
  momentText,
  pageOf,
  scopeKind,
  subjectRefText,
} from './primitives';

/**
 * Query of `GET /sync/differences`.
 *
 * @public
 */
export const syncDifferencesQuerySchema = z.strictObject({
  scope: subjectRefText
    .optional()
    .describe('All configured scopes where left out.'),
});

/** @public */
export type SyncDifferencesQuery = z.input<typeof syncDifferencesQuerySchema>;

/**
 * A figure of a settled day for which GitHub says one thing and the store another, as of the last daily check. It is told
 * and not corrected; it is gone once both agree.
 *
 * @public
 */
export const syncDifferenceSchema = z.object({
  scope: z.object({ ref: subjectRefText, kind: scopeKind, title: z.string() }),
  /**
   * `totals` where the 28-day report contradicts the stored totals, which are fetched once more; `users` where the people
   * of the users report add up to something else than GitHub's totals.
   */
  report: z.enum(['totals', 'users']),
  day: dayText,
  /**
   * A counter such as `prompts`, or what it adds up to over a breakdown, such as `prompts.by_feature`; one of GitHub's
   * counts of people, such as `daily_active_users`; or a measure, such as `cli.sessions`.
   */
  measure: z.string(),
  /** The stored figure; null where nothing is stored. */
  held: z.number().nullable(),
  /** GitHub's figure: of the 28-day report. */
  reported: z.number(),
  /** When the difference was found first. */
  foundAt: momentText,
});

/** @public */
export type SyncDifference = z.infer<typeof syncDifferenceSchema>;

/**
 * Answer of `GET /sync/differences`, newest day first, on one page: at most 500 per scope.
 *
 * @public
 */
export const syncDifferencesResponseSchema = pageOf(syncDifferenceSchema);

/** @public */
export type SyncDifferencesResponse = z.infer<
  typeof syncDifferencesResponseSchema
>;
