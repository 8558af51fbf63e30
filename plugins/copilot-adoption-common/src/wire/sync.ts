import { z } from 'zod';
import { reports } from '../metrics/MetricDefinition';
import { dayStates, syncErrorCodes } from '../sync/errorCodes';
import { dayText, momentText, scopeKind, subjectRefText } from './primitives';

/**
 * The state of one report of a scope.
 *
 * @public
 */
export const reportHealthSchema = z.object({
  report: z.enum(reports),
  /** How many days are in each state. */
  states: z.record(z.enum(dayStates), z.number()),
  /** Oldest and newest day held. */
  firstDay: dayText.nullable(),
  heldThrough: dayText.nullable(),
  /** The newest day before which no expected day is missing. */
  newestCompleteDay: dayText.nullable(),
  lastError: z
    .object({
      code: z.enum(syncErrorCodes),
      title: z.string(),
      advice: z.string(),
      day: dayText,
      at: momentText,
    })
    .nullable(),
});

/** @public */
export type ReportHealth = z.infer<typeof reportHealthSchema>;

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
  startedAt: momentText.nullable(),
  finishedAt: momentText.nullable(),
  /** Days written, unchanged, waiting and failed so far. */
  counts: z.object({
    planned: z.number(),
    written: z.number(),
    unchanged: z.number(),
    waiting: z.number(),
    failed: z.number(),
  }),
});

/** @public */
export type SyncRun = z.infer<typeof syncRunSchema>;

/**
 * Answer of `GET /sync`.
 *
 * @public
 */
export const syncResponseSchema = z.object({
  /** False where this process leaves syncing to another one. */
  enabled: z.boolean(),
  scopes: z.array(
    z.object({
      ref: subjectRefText,
      kind: scopeKind,
      title: z.string(),
      reports: z.array(reportHealthSchema),
    }),
  ),
  currentRun: syncRunSchema.nullable(),
  lastRun: syncRunSchema.nullable(),
});

/** @public */
export type SyncResponse = z.infer<typeof syncResponseSchema>;
