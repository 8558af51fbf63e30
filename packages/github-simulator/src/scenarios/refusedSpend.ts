import { githubError } from '../http/githubError';
import type { Scenario } from '../Scenario';
import { isSpend } from './requests';

export const refusedSpend: Scenario = {
  name: 'refused-spend',
  description: 'The credential may read seats, but not what was spent.',
  handle(request, response, next) {
    if (isSpend(request)) {
      githubError(response, 403, 'Resource not accessible by integration');
    } else {
      next();
    }
  },
};
