import {
  ledgerReports,
  syncDaysQuerySchema,
} from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { DaysQuestion } from '../control';
import { decodeCursor } from './cursor';
import { parseDays } from './parseDays';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';

const position = z.object({
  day: z.number(),
  scopeId: z.number(),
  report: z.enum(ledgerReports),
});

/**
 * Reads the query of `GET /sync/days`.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseDaysQuery(query: unknown): DaysQuestion {
  const parsed = parseQuery(syncDaysQuerySchema, query);
  const { scope, report, limit, cursor } = parsed;
  const question = {
    scope: scope === undefined ? undefined : readScope(scope),
    report,
    ...parseDays(parsed),
    limit,
  };
  return cursor === undefined
    ? question
    : { ...question, after: decodeCursor(cursor, question, position) };
}
