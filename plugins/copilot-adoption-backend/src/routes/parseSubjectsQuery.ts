import { subjectsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { SubjectsQuestion } from '../metrics';
import { decodeCursor } from './cursor';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';

const position = z.object({ title: z.string(), id: z.number() });

/**
 * Reads the query of `GET /subjects`.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseSubjectsQuery(query: unknown): SubjectsQuestion {
  const { cursor, ...parsed } = parseQuery(subjectsQuerySchema, query);
  const question = {
    scope: readScope(parsed.scope),
    kind: parsed.kind,
    search: parsed.search ?? '',
    limit: parsed.limit,
  };
  return cursor === undefined
    ? question
    : { ...question, after: decodeCursor(cursor, question, position) };
}
