import { githubError } from '../http/githubError';
import { answerReports } from './answerReports';

export const missingPermission = answerReports(
  'missing-permission',
  'The credential may not read Copilot metrics.',
  response =>
    githubError(response, 403, 'Resource not accessible by integration'),
);
