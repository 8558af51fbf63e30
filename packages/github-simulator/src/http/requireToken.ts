import type { RequestHandler } from 'express';
import { githubError } from './githubError';
import type { Simulation } from './Simulation';

/** Refuses requests without the expected credential, in either of the spellings GitHub takes. */
export function requireToken(simulation: Simulation): RequestHandler {
  return (request, response, next) => {
    const { scenario, tokens } = simulation;
    const expected = scenario.token ? [scenario.token] : tokens;
    const { authorization } = request.headers;
    if (authorization === undefined) {
      githubError(response, 401, 'Requires authentication');
      return;
    }
    const [scheme, credential] = authorization.split(' ');
    if (!/^(bearer|token)$/i.test(scheme) || !expected.includes(credential)) {
      githubError(response, 401, 'Bad credentials');
      return;
    }
    next();
  };
}
