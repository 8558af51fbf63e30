import { mockServices } from '@backstage/backend-test-utils';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Router } from 'express';
import { z } from 'zod';
import { RouteOptions } from '../RouteOptions';
import { createRouter } from '../createRouter';
import { describeApi } from './describeApi';
import { endpoints } from './endpoints';

type OpenapiDocument = Parameters<typeof SwaggerParser.validate>[0] & object;

function pathsOf(router: Router): string[] {
  return router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(
          (route as unknown as { methods: Record<string, boolean> }).methods,
        ).map(method => `${method} ${route.path}`)
      : [],
  );
}

describe('the description of the API', () => {
  it('is a valid OpenAPI document', async () => {
    const document = structuredClone(describeApi(endpoints));
    await expect(
      SwaggerParser.validate(document as unknown as OpenapiDocument),
    ).resolves.toHaveProperty('openapi', '3.1.0');
  });

  it('tells of every route, and of no other', () => {
    const router = createRouter({
      httpAuth: mockServices.httpAuth(),
    } as RouteOptions);
    expect(
      endpoints.map(({ method, path }) => `${method} ${path}`).sort(),
    ).toEqual(
      pathsOf(router)
        .filter(path => path !== 'get /openapi.json')
        .sort(),
    );
  });

  it('lists parameters with what is required and allowed', () => {
    const { paths } = describeApi(endpoints) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    const parameters = paths['/ranking'].get.parameters;
    expect(parameters).toContainEqual({
      name: 'compare',
      in: 'query',
      required: false,
      description: expect.any(String),
      schema: { type: 'string', enum: ['previous'] },
    });
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'kind', required: true }),
    );
  });

  it('says what every parameter is for', () => {
    const silent = endpoints.flatMap(({ path, query }) =>
      Object.entries(query?.shape ?? {})
        .filter(([, schema]) => !(schema as z.ZodType).description)
        .map(([name]) => `${path} ${name}`),
    );
    expect(silent).toEqual([]);
  });
});
