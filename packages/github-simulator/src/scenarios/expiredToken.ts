import { githubError } from '../http/githubError';
import type { Scenario } from '../Scenario';
import { isDownload } from './requests';

export const expiredToken: Scenario = {
  name: 'expired-token',
  description: 'The credential is no longer valid.',
  handle(request, response, next) {
    if (isDownload(request)) {
      next();
    } else {
      githubError(response, 401, 'Bad credentials');
    }
  },
};
