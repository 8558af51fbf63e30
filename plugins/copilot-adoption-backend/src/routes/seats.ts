import { seatHistoryQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { seatsTable } from './csv/seatsTable';
import { sendCsv } from './csv/sendCsv';
import { wantsWholeCsv } from './csv/wantsCsv';
import { encodeCursor } from './cursor';
import { parseQuery } from './parseQuery';
import { parseSeatsQuery } from './parseSeatsQuery';
import { readPeriod } from './readPeriod';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';
import { unlessKnown } from './unlessKnown';

/** `GET /seats` and `GET /seats/history`: who holds a seat, and how many did. */
export function addSeatRoutes(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/seats', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { question, origin } = parseSeatsQuery(request.query);
    if (wantsWholeCsv(request, response)) {
      const whole = { ...question, limit: undefined };
      const answer = await metrics.getSeats(whole, {
        credentials,
        onVersion: unlessKnown(request, response, 'csv'),
      });
      await sendCsv(response, seatsTable(answer));
      return;
    }
    const { next, ...answer } = await metrics.getSeats(question, {
      credentials,
      onVersion: unlessKnown(request, response),
    });
    const nextCursor = next === undefined ? null : encodeCursor(origin, next);
    response.json({ ...answer, nextCursor });
  });

  router.get('/seats/history', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const parsed = parseQuery(seatHistoryQuerySchema, request.query);
    const { scope, from, to, granularity, compare } = parsed;
    const question = {
      scope: readScope(scope),
      ...readPeriod(from, to),
      granularity,
      comparePrevious: compare === 'previous',
    };
    const onVersion = unlessKnown(request, response);
    response.json(
      await metrics.getSeatHistory(question, { credentials, onVersion }),
    );
  });
}
