import type { RequestHandler } from 'express';
import { githubError } from './githubError';

const [oldest, ...newer] = ['2022-11-28', '2026-03-10'];

/** Refuses API versions GitHub does not support; without one it answers in the oldest. */
export const requireVersion: RequestHandler = (request, response, next) => {
  const version = request.get('x-github-api-version') ?? oldest;
  response.set('x-github-api-version-selected', version);
  if (![oldest, ...newer].includes(version)) {
    githubError(response, 400, `API version ${version} is not supported`);
    return;
  }
  next();
};
