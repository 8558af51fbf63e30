import { syncRunsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { z } from 'zod';
import { credentialsOf } from './credentialsOf';
import { decodeCursor, encodeCursor } from './cursor';
import { parseQuery, refuseUnstorable } from './parseQuery';
import { parseRunRequest } from './parseRunRequest';
import { RouteOptions } from './RouteOptions';
import { wholeBody } from './wholeBody';

/** `POST /sync/runs`, `GET /sync/runs` and `GET /sync/runs/:id`: runs on request, and what became of all. */
export function addSyncRunRoutes(
  router: Router,
  { control, httpAuth }: RouteOptions,
): void {
  router.post('/sync/runs', wholeBody, async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const wish = parseRunRequest(request.body);
    const run = await control.queueRun(wish, { credentials });
    response
      .status(202)
      .location(`${request.baseUrl}/sync/runs/${run.id}`)
      .json(run);
  });

  router.get('/sync/runs', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { cursor, ...question } = parseQuery(
      syncRunsQuerySchema,
      request.query,
    );
    const after =
      cursor === undefined
        ? undefined
        : decodeCursor(cursor, question, z.number());
    const page = await control.listRuns(
      { ...question, after },
      { credentials },
    );
    const nextCursor =
      page.next === undefined ? null : encodeCursor(question, page.next);
    response.json({ items: page.items, nextCursor });
  });

  router.get('/sync/runs/:id', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    refuseUnstorable(request.params);
    const { id } = request.params;
    response.json(await control.describeRun(id, { credentials }));
  });
}
