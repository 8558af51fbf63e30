import type { RequestHandler } from 'express';
import type { AdjustableClock } from '../AdjustableClock';
import { dayNumberAt, millisecondsPerDay, toIsoDay } from '../days';
import { githubError } from './githubError';

/** Moves the simulated time forward by whole days; no endpoint of GitHub's. */
export function advanceClock(clock: AdjustableClock): RequestHandler {
  return (request, response) => {
    const days = Number(request.query.days ?? 1);
    if (!Number.isInteger(days) || days < 1 || days > 366) {
      githubError(response, 422, 'days must be a whole number from 1 to 366');
      return;
    }
    clock.advance(days * millisecondsPerDay);
    response.json({ today: toIsoDay(dayNumberAt(clock.now())) });
  };
}
