import { z } from 'zod';
import { reports } from '../metrics/MetricDefinition';
import { dayStates, syncErrorCodes } from '../sync/errorCodes';
import { dayText, momentText, scopeKind, subjectRefText } from './primitives';
import { syncRunSchema } from './syncRuns';

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
