import {
  SeatOrder,
  seatsQuerySchema,
} from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { SeatsQuestion } from '../metrics';
import { decodeCursor } from './cursor';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { readTeam } from './readTeam';

const position = z.object({
  day: z.int(),
  position: z.union([z.string(), z.number()]),
  id: z.int(),
});

/**
 * Reads the query of `GET /seats`, with what its cursor is bound to.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseSeatsQuery(query: unknown): {
  question: SeatsQuestion;
  origin: object;
} {
  const { cursor, ...origin } = parseQuery(seatsQuerySchema, query);
  const { usage, plan, editor, search, limit, sort } = origin;
  const { idleFor, pendingCancellation } = origin;
  const scope = readScope(origin.scope);
  return {
    origin,
    question: {
      scope,
      usage,
      idleFor: idleFor === undefined ? undefined : Number(idleFor),
      ending:
        pendingCancellation === undefined
          ? undefined
          : pendingCancellation === 'true',
      plan,
      editor,
      team:
        origin.team === undefined ? undefined : readTeam(origin.team, scope),
      search,
      order: {
        by: sort.replace(/^-/, '') as SeatOrder,
        descending: sort.startsWith('-'),
      },
      limit,
      after:
        cursor === undefined
          ? undefined
          : decodeCursor(cursor, origin, position),
    },
  };
}
