import type { RequestHandler } from 'express';
import type { SimulatorClock } from '../AdjustableClock';
import { githubError } from './githubError';

const hour = 3_600_000;

/** GitHub's hourly limit, of the size that organizations of an enterprise get. */
const limit = 15_000;

/** Counts requests by the hour, says so in the headers of every answer, and refuses when all are used. */
export class RateLimit {
  private used = 0;
  private reset = 0;

  constructor(private readonly clock: SimulatorClock) {}

  /** Asking for the limit itself is free. */
  readonly handle: RequestHandler = (request, response, next) => {
    this.startHourWhenDue();
    const isFree = request.path === '/rate_limit';
    const isExhausted = !isFree && this.used >= limit;
    this.used += isFree || isExhausted ? 0 : 1;
    Object.entries(this.state()).forEach(([name, value]) =>
      response.set(`x-ratelimit-${name}`, String(value)),
    );
    if (isExhausted) {
      githubError(response, 403, 'API rate limit exceeded');
      return;
    }
    next();
  };

  readonly describe: RequestHandler = (_request, response) => {
    const core = this.state();
    response.json({ resources: { core }, rate: core });
  };

  private state() {
    return {
      limit,
      remaining: limit - this.used,
      used: this.used,
      reset: Math.ceil(this.reset / 1000),
      resource: 'core',
    };
  }

  private startHourWhenDue() {
    const now = this.clock.now();
    if (now >= this.reset) {
      this.used = 0;
      this.reset = now + hour;
    }
  }
}
