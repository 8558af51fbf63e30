import type { Scenario } from '../Scenario';
import { isDownload, refuseLink } from './requests';

export const expiredLink: Scenario = {
  name: 'expired-link',
  description: 'Links have expired by the time they are followed.',
  handle(request, response, next) {
    if (isDownload(request)) {
      refuseLink(response);
    } else {
      next();
    }
  },
};
