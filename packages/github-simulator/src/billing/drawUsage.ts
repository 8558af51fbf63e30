import { setImmediate } from 'node:timers/promises';
import { addDays } from '../days';
import type { ScopeName, World } from '../world/World';
import type { Meter } from './meters';
import { modelShares } from './modelShares';

export interface UsageRequest {
  scope: ScopeName;
  meter: Meter;
  /** Days as YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** A login, for what one person used. */
  user?: string;
}

/** What people used by model: the same that their records tell about. */
export async function drawUsage(
  world: World,
  { scope, meter, from, to, user }: UsageRequest,
  at: number,
): Promise<Map<string, number>> {
  const used = new Map<string, number>();
  const until = meter.until ? addDays(meter.until, -1) : to;
  const first = latest(from, meter.from, world.firstDay(scope));
  const last = earliest(to, until, world.publishedThrough(scope, at));
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (const record of world.userRecords(scope, day, at)) {
      const quantity = meter.quantityOf(record);
      if (quantity > 0 && (!user || record.user_login === user)) {
        for (const [model, share] of modelShares(record)) {
          used.set(model, (used.get(model) ?? 0) + quantity * share);
        }
      }
    }
    // A month of a large company takes a while to draw.
    await setImmediate();
  }
  return used;
}

/** Days as YYYY-MM-DD have the order of their letters. */
function latest(...days: string[]): string {
  return days.reduce((one, other) => (one > other ? one : other));
}

function earliest(...days: string[]): string {
  return days.reduce((one, other) => (one < other ? one : other));
}
