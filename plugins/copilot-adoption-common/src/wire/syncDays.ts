import { z } from 'zod';
import { dayStates, syncErrorCodes } from '../sync/errorCodes';
import { ledgerReports } from '../sync/ledgerReports';
import {
  dayText,
  momentText,
  pageOf,
  scopeKind,
  subjectRefText,
} from './primitives';

/**
 * Query of `GET /sync/days`. `from` and `to` are both optional and inclusive.
 *
 * @public
 */
export const syncDaysQuerySchema = z.strictObject({
  scope: subjectRefText
    .optional()
    .describe('All configured scopes where left out.'),
  report: z
    .enum(ledgerReports)
    .optional()
    .describe('All reports where left out.'),
  from: dayText.optional().describe('The first day.'),
  to: dayText.optional().describe('The last day.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .describe('The number of days on a page.'),
  cursor: z
    .string()
    .optional()
    .describe('`nextCursor` of the page before, with the same query.'),
});

/** @public */
export type SyncDaysQuery = z.input<typeof syncDaysQuerySchema>;

/**
 * What the ledger says of a day of a report.
 *
 * @public
 */
export const syncDaySchema = z.object({
  scope: z.object({ ref: subjectRefText, kind: scopeKind, title: z.string() }),
  report: z.enum(ledgerReports),
  day: dayText,
  state: z.enum(dayStates),
  /** Records of the stored report. */
  rows: z.number(),
  /** Lines that could not be used, by reason. */
  droppedLines: z.record(z.string(), z.number()),
  /** Fields that this version does not know, with how often they came. */
  unknownFields: z.record(z.string(), z.number()),
  /**
   * Values that could not be stored as GitHub sent them, by how they were changed: `unstorableText` for characters taken
   * out of a text, `roundedNumber` for digits that cannot be told apart, `tooLargeNumber` for counts left out as unknown.
   */
  adjustedValues: z.record(z.string(), z.number()),
  /** Failed or fruitless attempts since the last success. */
  attempts: z.number(),
  fetchedAt: momentText.nullable(),
  /** Null where nobody will ask GitHub again. */
  nextAttemptAt: momentText.nullable(),
  error: z
    .object({
      code: z.enum(syncErrorCodes),
      title: z.string(),
      advice: z.string(),
      /** What happened, in the words of GitHub or the database. */
      detail: z.string().nullable(),
      at: momentText.nullable(),
    })
    .nullable(),
});

/** @public */
export type SyncDay = z.infer<typeof syncDaySchema>;

/**
 * Answer of `GET /sync/days`, newest day first. Days that nobody has asked for yet are not in it.
 *
 * @public
 */
export const syncDaysResponseSchema = pageOf(syncDaySchema);

/** @public */
export type SyncDaysResponse = z.infer<typeof syncDaysResponseSchema>;
