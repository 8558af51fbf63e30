import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { encodeCursor } from './cursor';
import { parseDaysQuery } from './parseDaysQuery';
import { RouteOptions } from './RouteOptions';

/** `GET /sync/days`: the ledger as a calendar, with what went wrong on which day. */
export function addSyncDaysRoute(
  router: Router,
  { control, httpAuth }: RouteOptions,
): void {
  router.get('/sync/days', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { after, ...question } = parseDaysQuery(request.query);
    const { items, next } = await control.listDays(
      { ...question, after },
      { credentials },
    );
    const nextCursor = next ? encodeCursor(question, next) : null;
    response.json({ items, nextCursor });
  });
}
