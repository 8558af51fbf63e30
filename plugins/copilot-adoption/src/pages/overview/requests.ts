import {
  AccessResponse,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';
import { isSupported, panelRequest } from '../../panels';
import { headlines } from './headlines';

/** People of a single day exist by day only; by week and month the average day stands for them. */
export function dailyMetric(view: View): string {
  return view.granularity === 'day'
    ? 'active_users.daily'
    : 'active_users.daily_average';
}

/** Tiles and main trend in one question: whatever everybody may see. */
export function overviewRequest(view: View): SeriesRequest {
  const open = headlines.filter(({ needs }) => needs === undefined);
  return panelRequest(view, {
    metrics: [
      ...open.map(({ metric }) => metric),
      'active_users.weekly',
      dailyMetric(view),
    ].filter(metric => isSupported(metric, view)),
  });
}

/** What only some may see; undefined where the reader may see nothing of it. */
export function restrictedRequest(
  view: View,
  access: AccessResponse | undefined,
): SeriesRequest | undefined {
  const metrics = [
    ...(access?.cost ? ['ai_credits'] : []),
    ...(access?.seats ? ['idle_seats'] : []),
  ].filter(metric => isSupported(metric, view));
  return metrics.length > 0 ? panelRequest(view, { metrics }) : undefined;
}
