import { syncChecksRequestSchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';
import { wholeBody } from './wholeBody';

/** `POST /sync/checks`: tries everything that the configuration makes use of. */
export function addSyncChecksRoute(
  router: Router,
  { control, httpAuth }: RouteOptions,
): void {
  router.post('/sync/checks', wholeBody, async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { scope } = parseQuery(syncChecksRequestSchema, request.body ?? {});
    const left = new AbortController();
    response.on('close', () => left.abort(new Error('Nobody waits any more')));
    const items = await control.check(
      scope === undefined ? undefined : readScope(scope),
      { credentials, signal: left.signal },
    );
    response.json({ items, nextCursor: null });
  });
}
