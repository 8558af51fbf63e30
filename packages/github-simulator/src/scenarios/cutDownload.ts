import type { Scenario } from '../Scenario';
import { isDownload } from './requests';

export const cutDownload: Scenario = {
  name: 'cut-download',
  description: 'The connection breaks in the middle of every download.',
  handle(request, response, next) {
    if (!isDownload(request)) {
      next();
      return;
    }
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"day":"2026', () => response.destroy());
  },
};
