import {
  completionFeature,
  Granularity,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { holdsPeriodBefore, View } from '../../filters';
import { headlines } from './headlines';

/** Up to here a column per day stays readable. */
const mostDailyColumns = 14;
/** More than there are features, so that nothing is folded before it is grouped by surface. */
const allFeatures = 50;

function about(view: View): Omit<SeriesRequest, 'metrics'> {
  return {
    subjects: [view.subject],
    from: view.from,
    to: view.to,
    granularity: view.granularity,
    // Against half a period everything would have grown.
    compare: holdsPeriodBefore(view) ? 'previous' : undefined,
  };
}

export function headlinesRequest(view: View): SeriesRequest {
  return { ...about(view), metrics: headlines.map(({ metric }) => metric) };
}

/** People of a single day exist by day only; by week and month the average day stands for them. */
export function activesRequest(view: View): SeriesRequest {
  const daily =
    view.granularity === 'day'
      ? 'active_users.daily'
      : 'active_users.daily_average';
  return {
    ...about(view),
    metrics: ['active_users.monthly', 'active_users.weekly', daily],
  };
}

export function completionsRequest(view: View): SeriesRequest {
  return {
    ...about(view),
    metrics: ['suggestions', 'acceptances'],
    where: { feature: completionFeature },
  };
}

export function acceptanceRateRequest(view: View): SeriesRequest {
  return { ...about(view), metrics: ['acceptance_rate.completions'] };
}

export function promptsRequest(view: View): SeriesRequest {
  return {
    ...about(view),
    granularity: columnGranularity(view),
    metrics: ['prompts'],
    by: 'feature',
    top: allFeatures,
  };
}

/** Weeks even out weekends; only short periods have too few of them. */
function columnGranularity(view: View): Granularity {
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
