import type { Scenario } from '../Scenario';
import { isDownload } from './requests';

export const silentDownload: Scenario = {
  name: 'silent-download',
  description: 'Every download begins and then falls silent.',
  handle(request, response, next) {
    if (!isDownload(request)) {
      next();
      return;
    }
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"day":"2026');
  },
};
