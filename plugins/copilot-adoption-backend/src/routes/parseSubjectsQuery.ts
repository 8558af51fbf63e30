import { InputError } from '@backstage/errors';
import {
  parseSubjectRef,
  ScopeRef,
  subjectsQuerySchema,
} from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { SubjectsQuestion } from '../metrics';
import { decodeCursor } from './cursor';
import { parameter } from './parameter';
import { parseQuery } from './parseQuery';

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

function readScope(text: string): ScopeRef {
  const ref = parameter('scope', () => parseSubjectRef(text));
  if (ref.member) {
    throw new InputError(
      `Parameter 'scope': '${text}' is a ${ref.member.kind}, expected an enterprise or organization`,
    );
  }
  return ref.scope;
}
