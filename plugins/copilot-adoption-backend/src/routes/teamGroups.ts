import { teamGroupsQuerySchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { readScope } from './readScope';
import { RouteOptions } from './RouteOptions';

/** `GET /teams/groups`: which groups of the catalog the teams of a scope belong to. */
export function addTeamGroupsRoute(
  router: Router,
  { metrics, httpAuth }: RouteOptions,
): void {
  router.get('/teams/groups', async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const { scope } = parseQuery(teamGroupsQuerySchema, request.query);
    response.json(
      await metrics.listTeamGroups(
        { scope: readScope(scope) },
        { credentials },
      ),
    );
  });
}
