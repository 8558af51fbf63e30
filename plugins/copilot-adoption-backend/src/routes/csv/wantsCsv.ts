import { InputError } from '@backstage/errors';
import { Request, Response } from 'express';

/** Whether the caller would rather have CSV than JSON; caches are told that it matters. */
export function wantsCsv(request: Request, response: Response): boolean {
  response.vary('Accept');
  return request.accepts(['application/json', 'text/csv']) === 'text/csv';
}

/**
 * Whether the caller would rather have a list as CSV, which is never cut into pages.
 *
 * @throws InputError where a page of it is asked for.
 */
export function wantsWholeCsv(request: Request, response: Response): boolean {
  const isCsv = wantsCsv(request, response);
  for (const name of ['limit', 'cursor']) {
    if (isCsv && request.query[name] !== undefined) {
      throw new InputError(
        `Parameter '${name}': a CSV has all rows, leave it out`,
      );
    }
  }
  return isCsv;
}
