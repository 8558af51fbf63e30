import type { RequestHandler } from 'express';
import { drawUsage } from '../billing/drawUsage';
import { meters, type Meter } from '../billing/meters';
import type { UsageItem } from '../billing/UsageItem';
import { usageItems } from '../billing/usageItems';
import type { ScopeName } from '../world/World';
import type { Endpoints } from './Endpoints';
import { findScope, scopeKinds, scopePrefix } from './findScope';
import { githubError, notFound } from './githubError';
import type { Simulation } from './Simulation';
import { readTimePeriod } from './readTimePeriod';

/** What was used beside seats, and what it costs; GitHub knows of 24 months. */
export function addUsageEndpoints(
  endpoints: Endpoints,
  simulation: Simulation,
) {
  for (const kind of scopeKinds) {
    // Here GitHub writes the word in full.
    const prefix = scopePrefix(kind).replace('/orgs/', '/organizations/');
    for (const meter of meters) {
      endpoints.get(
        `${prefix}/settings/billing/${meter.path}/usage`,
        serveUsage(kind, meter, simulation),
      );
    }
  }
}

function serveUsage(
  kind: ScopeName['kind'],
  meter: Meter,
  { world, clock }: Simulation,
): RequestHandler {
  return async (request, response) => {
    const known = findScope(world, kind, request.params);
    if (!known) {
      notFound(response);
      return;
    }
    const { query } = request;
    const at = clock.now();
    const period = readTimePeriod(query, at);
    if (!period) {
      githubError(response, 400, 'Invalid year, month or day');
      return;
    }
    const { timePeriod, from, to, isOver } = period;
    const scope = { kind, slug: known.slug };
    const user = textOf(query.user);
    const [model, product] = [textOf(query.model), textOf(query.product)];
    // Single days are told of when their month is over.
    const isKnown = timePeriod.day === undefined || isOver;
    const used = isKnown
      ? await drawUsage(world, { scope, meter, from, to, user }, at)
      : new Map<string, number>();
    const seats = new Set(
      world.seatRecords(scope, at).map(({ user_id }) => user_id),
    );
    const included = user ? 0 : seats.size * meter.includedPerSeat;
    const isAsked = (item: UsageItem) =>
      (!model || item.model === model) &&
      (!product || item.product === product);
    response.json({
      timePeriod,
      [kind]: known.slug,
      ...(user && { user }),
      ...(product && { product }),
      ...(model && { model }),
      usageItems: usageItems(meter, used, included).filter(isAsked),
    });
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
