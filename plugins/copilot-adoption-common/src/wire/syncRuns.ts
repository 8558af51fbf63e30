import { z } from 'zod';
import { reports } from '../metrics/MetricDefinition';
import { ledgerReports } from '../sync/ledgerReports';
import { dayText, momentText, pageOf, subjectRefText } from './primitives';

/**
 * Body of `POST /sync/runs`. Without days the run does what is due; with days it fetches all of them anew, settled or
 * not. `to` is yesterday where only `from` is given.
 *
 * @public
 */
export const syncRunRequestSchema = z.strictObject({
  scope: subjectRefText
    .optional()
    .describe('All configured scopes where left out.'),
  reports: z
    .array(z.enum(reports))
    .min(1)
    .optional()
    .describe(
      'All configured reports where left out. Reports that are kept together are fetched together.',
    ),
  from: dayText.optional().describe('The first day to fetch anew.'),
  to: dayText
    .optional()
    .describe('The last day to fetch anew, yesterday where left out.'),
});

/** @public */
export type SyncRunRequest = z.infer<typeof syncRunRequestSchema>;

/** Days by what became of them. */
const dayCounts = {
  planned: z.number(),
  written: z.number(),
  unchanged: z.number(),
  /** GitHub had nothing. */
  waiting: z.number(),
  failed: z.number(),
};

/**
 * One run of the sync.
 *
 * @public
 */
export const syncRunSchema = z.object({
  id: z.string(),
  trigger: z.enum(['schedule', 'manual', 'resume']),
  state: z.enum([
    'queued',
    'running',
    'succeeded',
    'nothingDue',
    'partial',
    'failed',
    'abandoned',
  ]),
  /** What somebody asked for; null for scheduled runs. */
  request: z
    .object({
      scope: subjectRefText.nullable(),
      reports: z.array(z.enum(reports)).nullable(),
      from: dayText.nullable(),
      to: dayText.nullable(),
    })
    .nullable(),
  queuedAt: momentText,
  startedAt: momentText.nullable(),
  /** The last sign of life; a run that is silent for a minute has died with its process. */
  heartbeatAt: momentText.nullable(),
  finishedAt: momentText.nullable(),
  /** Days of reports planned, and what has become of them so far. */
  counts: z.object(dayCounts),
});

/** @public */
export type SyncRun = z.infer<typeof syncRunSchema>;

/**
 * Answer of `GET /sync/runs/:id` and `POST /sync/runs`: a run with its progress by scope and report.
 *
 * @public
 */
export const syncRunResponseSchema = syncRunSchema.extend({
  progress: z.array(
    z.object({
      scope: subjectRefText,
      report: z.enum(ledgerReports),
      ...dayCounts,
    }),
  ),
});

/** @public */
export type SyncRunResponse = z.infer<typeof syncRunResponseSchema>;

/**
 * Query of `GET /sync/runs`.
 *
 * @public
 */
export const syncRunsQuerySchema = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .describe('The number of runs on a page.'),
  cursor: z
    .string()
    .optional()
    .describe('`nextCursor` of the page before, with the same query.'),
});

/** @public */
export type SyncRunsQuery = z.input<typeof syncRunsQuerySchema>;

/**
 * Answer of `GET /sync/runs`, newest first.
 *
 * @public
 */
export const syncRunsResponseSchema = pageOf(syncRunSchema);

/** @public */
export type SyncRunsResponse = z.infer<typeof syncRunsResponseSchema>;
