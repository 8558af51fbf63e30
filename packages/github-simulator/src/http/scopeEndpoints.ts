import type { Endpoints } from './Endpoints';
import { findScope, scopeKinds, scopePrefix } from './findScope';
import { notFound } from './githubError';
import type { Simulation } from './Simulation';

/** What is known of an enterprise or organization itself. */
export function addScopeEndpoints(endpoints: Endpoints, { world }: Simulation) {
  for (const kind of scopeKinds) {
    endpoints.get(scopePrefix(kind), (request, response) => {
      const scope = findScope(world, kind, request.params);
      if (!scope) {
        notFound(response);
        return;
      }
      const { id, slug, name } = scope;
      response.json(
        kind === 'organization'
          ? { id, login: slug, name, type: 'Organization' }
          : { id, slug, name },
      );
    });
  }
}
