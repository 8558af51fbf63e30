import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { simulatorPath } from './simulatorPath';

/**
 * Keeps requests to the simulated GitHub out of the access log: its download links are signed as GitHub's are, and
 * signatures belong into no log.
 */
export const quietHttpRouter = rootHttpRouterServiceFactory({
  configure({ app, routes, applyDefaults }) {
    app.use((request, response, next) =>
      request.path.startsWith(`${simulatorPath}/`)
        ? routes(request, response, next)
        : next(),
    );
    applyDefaults();
  },
});
