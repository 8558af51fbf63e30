import { githubError } from '../http/githubError';
import type { Scenario } from '../Scenario';

export const refusedTeams: Scenario = {
  name: 'refused-teams',
  description: 'The credential may read reports, but not the list of teams.',
  handle(request, response, next) {
    if (request.path.endsWith('/teams')) {
      githubError(response, 403, 'Resource not accessible by integration');
    } else {
      next();
    }
  },
};
