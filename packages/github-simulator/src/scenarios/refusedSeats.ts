import { githubError } from '../http/githubError';
import type { Scenario } from '../Scenario';
import { isSeats } from './requests';

export const refusedSeats: Scenario = {
  name: 'refused-seats',
  description: 'The credential may read reports, but not who has a seat.',
  handle(request, response, next) {
    if (isSeats(request)) {
      githubError(response, 403, 'Resource not accessible by integration');
    } else {
      next();
    }
  },
};
