import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { rankingTable } from './csv/rankingTable';
import { sendCsv } from './csv/sendCsv';
import { wantsWholeCsv } from './csv/wantsCsv';
import { encodeCursor } from './cursor';
import { parseRankingQuery } from './parseRankingQuery';
import { RouteOptions } from './RouteOptions';
import { unlessKnown } from './unlessKnown';

/** `GET /ranking`: metrics of a period, side by side. */
export function addRankingRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/ranking', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { question, origin } = parseRankingQuery(request.query);
    if (wantsWholeCsv(request, response)) {
      const whole = { ...question, limit: Infinity };
      const answer = await metrics.getRanking(whole, {
        credentials,
        onVersion: unlessKnown(request, response, 'csv'),
      });
      await sendCsv(response, rankingTable(answer, question));
      return;
    }
    const { next, ...answer } = await metrics.getRanking(question, {
      credentials,
      onVersion: unlessKnown(request, response),
    });
    const nextCursor = next === undefined ? null : encodeCursor(origin, next);
    response.json({ ...answer, nextCursor });
  });
}
