import { z } from 'zod';
import { granularities } from '../day/Granularity';
import { compareParameter, fromDay, scopeText, toDay } from './primitives';
import { seriesResponseSchema } from './series';

/**
 * Query of `GET /seats/history`, as it stands in the URL.
 *
 * @public
 */
export const seatHistoryQuerySchema = z.strictObject({
  scope: scopeText,
  from: fromDay,
  to: toDay,
  granularity: z
    .enum(granularities)
    .default('day')
    .describe('How many days make up a bucket, which has its last snapshot.'),
  compare: compareParameter,
});

/** @public */
export type SeatHistoryQuery = z.input<typeof seatHistoryQuerySchema>;

/**
 * Answer of `GET /seats/history`: that of `GET /series` for the metrics of seats, and of their cost for whoever may see it.
 *
 * @public
 */
export const seatHistoryResponseSchema = seriesResponseSchema.extend({
  /** Days without use after which a seat counts as idle. */
  idleAfterDays: z.number().int(),
  /** Days from its granting on for which a seat does not. */
  graceDays: z.number().int(),
  /** Whether the caller may not see what Copilot costs. */
  costWithheld: z.boolean(),
});

/** @public */
export type SeatHistoryResponse = z.infer<typeof seatHistoryResponseSchema>;
