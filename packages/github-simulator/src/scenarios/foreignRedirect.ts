import type { Scenario } from '../Scenario';
import { foreignAddress } from './foreignAddress';
import { isDownload } from './requests';

export const foreignRedirect: Scenario = {
  name: 'foreign-redirect',
  description:
    'The links of reports are redirected to a host that is not GitHub’s.',
  handle(request, response, next) {
    if (isDownload(request)) {
      const host = request.get('host') ?? '';
      response.redirect(307, foreignAddress(host, request.originalUrl));
    } else {
      next();
    }
  },
};
