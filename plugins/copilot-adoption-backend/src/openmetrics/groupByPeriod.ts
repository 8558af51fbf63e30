import {
  Day,
  Granularity,
  MetricDefinition,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { WindowedMetric } from './exportedMetrics';
import { HeldReports, newestDay } from './newestDay';

/** Metrics that can be asked for together. */
export interface PeriodGroup {
  from: Day;
  to: Day;
  /** Only the total of the period is of interest, and the coarsest buckets cost the least. */
  granularity: Granularity;
  windowed: WindowedMetric[];
}

/** Puts together what is held up to the same day and is told of the same number of days. */
export function groupByPeriod(
  windowed: readonly WindowedMetric[],
  kind: SubjectKind,
  held: HeldReports,
): PeriodGroup[] {
  const groups = new Map<string, PeriodGroup>();
  for (const each of windowed) {
    const to = newestDay(each.metric, kind, held);
    if (to === undefined) {
      continue;
    }
    const granularity = coarsestOf(each.metric);
    const key = `${to}/${each.days}/${granularity}`;
    const group = groups.get(key) ?? {
      from: to - each.days + 1,
      to,
      granularity,
      windowed: [],
    };
    group.windowed.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function coarsestOf({ granularities }: MetricDefinition): Granularity {
  return granularities.includes('month') ? 'month' : 'day';
}
