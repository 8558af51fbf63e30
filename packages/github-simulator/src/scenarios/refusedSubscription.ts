import { githubError } from '../http/githubError';
import type { Scenario } from '../Scenario';
import { isSubscription } from './requests';

export const refusedSubscription: Scenario = {
  name: 'refused-subscription',
  description:
    'The credential may read what was spent, but not what an organization has subscribed to.',
  handle(request, response, next) {
    if (isSubscription(request)) {
      githubError(response, 403, 'Resource not accessible by integration');
    } else {
      next();
    }
  },
};
