import { githubError } from '../http/githubError';
import { answerReports } from './answerReports';

/** How long GitHub wants to be left alone, in seconds. */
const pause = 1800;

export const primaryLimit = answerReports(
  'primary-limit',
  'The hourly rate limit is used up, for another half an hour.',
  response => {
    const reset = Math.ceil(response.locals.now / 1000) + pause;
    response.set({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    });
    githubError(response, 403, 'API rate limit exceeded for installation');
  },
);

const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

export const secondaryLimit = answerReports(
  'secondary-limit',
  'GitHub finds the pace too high, and says with 403 for how many seconds to wait.',
  response => {
    response.set('retry-after', String(pause));
    githubError(response, 403, secondary);
  },
);

export const secondaryLimitUntil = answerReports(
  'secondary-limit-until',
  'GitHub finds the pace too high, and says with 429 until when to wait.',
  response => {
    const until = new Date(response.locals.now + pause * 1000);
    response.set('retry-after', until.toUTCString());
    githubError(response, 429, secondary);
  },
);
