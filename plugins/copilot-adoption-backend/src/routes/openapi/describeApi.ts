import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { Endpoint } from './Endpoint';

const commonRefusals = {
  400: 'A parameter is missing or wrong; the message names it and what is allowed.',
  401: 'No credentials, or credentials that Backstage does not know.',
};

const asCsv =
  'With `Accept: text/csv` it is a table with all rows, headings by the registry and the state beside each value.';

/** The body of every refusal, as Backstage writes it. */
const errorSchema: JsonObject = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { name: { type: 'string' }, message: { type: 'string' } },
      required: ['name', 'message'],
    },
  },
  required: ['error'],
};

/** The OpenAPI document of the given endpoints, made of the very schemas that read and answer requests. */
export function describeApi(endpoints: readonly Endpoint[]): JsonObject {
  const paths = new Map<string, JsonObject>();
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths.set(path, {
      ...paths.get(path),
      [endpoint.method]: describeEndpoint(endpoint),
    });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Copilot Adoption',
      description: 'GitHub Copilot adoption, kept and counted by Backstage.',
      version: '1',
    },
    servers: [{ url: '/api/copilot-adoption' }],
    security: [{ backstage: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: errorSchema },
    },
  };
}

function describeEndpoint(endpoint: Endpoint): JsonObject {
  const { method, path, summary, description, body, answer, csv, refusals } =
    endpoint;
  const notes = [description, csv && asCsv].filter(Boolean);
  return {
    operationId: operationIdOf(method, path),
    summary,
    ...(notes.length > 0 && { description: notes.join(' ') }),
    parameters: [...pathParameters(path), ...queryParameters(endpoint)],
    ...(body && { requestBody: { content: jsonOf(schemaOf(body, 'input')) } }),
    responses: {
      [answer.status]: {
        description: summary,
        content: {
          ...contentOf(answer),
          ...(csv && { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      ...Object.fromEntries(
        Object.entries({ ...commonRefusals, ...refusals }).map(
          ([status, reason]) => [
            status,
            {
              description: reason,
              content: jsonOf({ $ref: '#/components/schemas/Error' }),
            },
          ],
        ),
      ),
    },
  };
}

function contentOf(answer: Endpoint['answer']): JsonObject {
  return 'schema' in answer
    ? jsonOf(schemaOf(answer.schema, 'output'))
    : Object.fromEntries(
        answer.text.map(type => [type, { schema: { type: 'string' } }]),
      );
}

function operationIdOf(method: string, path: string): string {
  const words = path.split(/[/:.]+/).filter(word => word);
  return [method, ...words]
    .map((word, index) =>
      index === 0 ? word : word[0].toUpperCase() + word.slice(1),
    )
    .join('');
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Endpoint): JsonObject[] {
  if (!query) {
    return [];
  }
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(properties).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema,
    }),
  );
}

function jsonOf(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  // OpenAPI 3.1 names the dialect once, for all schemas.
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  });
  return json as JsonObject;
}
