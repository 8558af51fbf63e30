import { InputError } from '@backstage/errors';
import { syncRunRequestSchema } from 'backstage-plugin-copilot-adoption-common';
import { RunWish } from '../control';
import { parseDays } from './parseDays';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';

/**
 * Reads the body of `POST /sync/runs`; without one, what is due is to be done.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseRunRequest(body: unknown): RunWish {
  const { scope, reports, ...texts } = parseQuery(
    syncRunRequestSchema,
    body ?? {},
  );
  const { from, to } = parseDays(texts);
  if (from === undefined && to !== undefined) {
    throw new InputError(
      "Parameter 'to' needs 'from', the first day to fetch anew",
    );
  }
  return {
    scope: scope === undefined ? undefined : readScope(scope),
    reports: reports && [...new Set(reports)],
    days: from === undefined ? undefined : { from, to },
  };
}
