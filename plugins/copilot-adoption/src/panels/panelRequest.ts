import {
  getMetric,
  Granularity,
  granularities,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { isCompared, View } from '../filters';

/** Up to here a column per day stays readable. */
const mostDailyColumns = 14;

/** What a panel asks beside what the filters say. */
export type PanelQuestion = Pick<
  SeriesRequest,
  'metrics' | 'by' | 'top' | 'where' | 'granularity'
>;

/** A panel's question about what the filters select. */
export function panelRequest(
  view: View,
  question: PanelQuestion,
): SeriesRequest {
  return {
    subjects: [view.subject],
    from: view.from,
    to: view.to,
    // Against half a period everything would have grown.
    compare: isCompared(view) ? 'previous' : undefined,
    ...question,
    granularity: granularityOf(
      question.metrics,
      question.granularity ?? view.granularity,
    ),
  };
}

/** Some figures exist by day only, others not by day: then the nearest that all of them have. */
function granularityOf(
  metrics: readonly string[],
  wanted: Granularity,
): Granularity {
  const all = granularities.filter(granularity =>
    metrics.every(metric =>
      getMetric(metric).granularities.includes(granularity),
    ),
  );
  return all.includes(wanted) ? wanted : all[0] ?? wanted;
}

/** Weeks even out weekends; only short periods have too few of them. */
export function columnGranularity(view: View): Granularity {
  if (view.granularity === 'month') {
    return 'month';
  }
  return view.days <= mostDailyColumns ? 'day' : 'week';
}

/** Changes when the backend holds other days, so that the same question is asked again. */
export function versionOf(view: View): string {
  const { firstDay, heldThrough, finalThrough } = view.scope;
  return `${firstDay} ${heldThrough} ${finalThrough}`;
}
