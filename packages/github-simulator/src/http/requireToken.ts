import type { RequestHandler } from 'express';
import { githubError } from './githubError';

/** Refuses requests without the expected credential, in either of the spellings GitHub takes. */
export function requireToken(token: string): RequestHandler {
  return (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      githubError(response, 401, 'Requires authentication');
      return;
    }
    const [scheme, credential] = authorization.split(' ');
    if (!/^(bearer|token)$/i.test(scheme) || credential !== token) {
      githubError(response, 401, 'Bad credentials');
      return;
    }
    next();
  };
}
