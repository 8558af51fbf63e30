import { InputError } from '@backstage/errors';
import {
  getMetric,
  MetricDefinition,
  rankingQuerySchema,
} from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { RankingQuestion } from '../metrics';
import { decodeCursor } from './cursor';
import { parameter } from './parameter';
import { parseQuery } from './parseQuery';
import { readPeriod } from './readPeriod';
import { readScope } from './readScope';
import { readWhere } from './readWhere';

const position = z.int().min(0);

/**
 * Reads the query of `GET /ranking`, with what its cursor is bound to.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseRankingQuery(query: unknown): {
  question: RankingQuestion;
  origin: object;
} {
  const { cursor, ...origin } = parseQuery(rankingQuerySchema, query);
  const metrics = parameter('metrics', () =>
    [...new Set(origin.metrics)].map(getMetric),
  );
  return {
    origin,
    question: {
      kind: origin.kind,
      scope: origin.scope === undefined ? undefined : readScope(origin.scope),
      metrics,
      ...readPeriod(origin.from, origin.to),
      where: readWhere(origin.where),
      comparePrevious: origin.compare === 'previous',
      order: readOrder(origin.sort ?? 'title', metrics),
      search: origin.search ?? '',
      limit: origin.limit,
      offset: cursor === undefined ? 0 : decodeCursor(cursor, origin, position),
    },
  };
}

function readOrder(
  text: string,
  metrics: readonly MetricDefinition[],
): RankingQuestion['order'] {
  const descending = text.startsWith('-');
  const by = descending ? text.slice(1) : text;
  const allowed = ['title', ...metrics.map(({ id }) => id)];
  if (!allowed.includes(by)) {
    throw new InputError(
      `Parameter 'sort': cannot sort by '${by}', allowed are ${allowed.join(
        ', ',
      )}, with a minus in front for the largest first`,
    );
  }
  return { by, descending };
}
