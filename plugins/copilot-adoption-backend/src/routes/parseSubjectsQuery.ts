import { InputError } from '@backstage/errors';
import { subjectsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { SubjectsQuestion } from '../metrics';
import { decodeCursor } from './cursor';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { readTeam } from './readTeam';

const position = z.object({ title: z.string(), id: z.number() });

/**
 * Reads the query of `GET /subjects`.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseSubjectsQuery(query: unknown): SubjectsQuestion {
  const { cursor, ...parsed } = parseQuery(subjectsQuerySchema, query);
  const { kind, team } = parsed;
  const scope = readScope(parsed.scope);
  if (team !== undefined && kind !== 'user') {
    throw new InputError(
      `Parameter 'team': only users are members of a team, ask for them with kind=user`,
    );
  }
  const question = {
    scope,
    kind,
    ...(team !== undefined && { team: readTeam(team, scope) }),
    search: parsed.search ?? '',
    limit: parsed.limit,
  };
  return cursor === undefined
    ? question
    : { ...question, after: decodeCursor(cursor, question, position) };
}
