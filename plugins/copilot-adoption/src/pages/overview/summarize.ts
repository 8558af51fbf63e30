import {
  getMetric,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { changeOf, Format, formatAmount } from '../../format';
import { Text } from '../../translation';
import { knowing } from './newestSeats';

const monthly = 'active_users.monthly';

/**
 * The headline figures as one plain sentence. What is not known is left out; empty when nothing is.
 */
export function summarize(
  responses: readonly SeriesResponse[],
  text: Text,
  format: Format,
): string {
  const [response] = responses;
  const people = seriesOf(response, monthly);
  const parts = [
    people && peoplePart(people, response.to, text, format),
    totalPart(response, 'agent_share', share =>
      text('overview.summary.agents', { share: format.share(share) }),
    ),
    totalPart(response, 'acceptance_rate.completions', share =>
      text('overview.summary.accepted', { share: format.share(share) }),
    ),
    totalPart(knowing('idle_seats', responses), 'idle_seats', count =>
      text('overview.summary.idle', { count, formatted: format.count(count) }),
    ),
  ].filter(part => part !== undefined);
  return parts.length > 0 ? `${parts.join('; ')}.` : '';
}

function peoplePart(
  series: Series,
  to: string,
  text: Text,
  format: Format,
): string | undefined {
  if (series.total === null) {
    return undefined;
  }
  const people = text('overview.summary.peopleCount', {
    count: series.total,
    formatted: format.count(series.total),
  });
  const used = text('overview.summary.people', {
    people,
    day: format.day(to),
  });
  const change = changeOf(getMetric(monthly), series);
  if (!change) {
    return used;
  }
  const amount = formatAmount(change, format, text);
  const words = { up: 'more', down: 'fewer', same: 'same' } as const;
  const compared = text(`overview.summary.${words[change.direction]}`, {
    amount,
  });
  return `${used}, ${compared}`;
}

function totalPart(
  response: SeriesResponse,
  metric: string,
  write: (total: number) => string,
): string | undefined {
  const total = seriesOf(response, metric)?.total ?? null;
  return total === null ? undefined : write(total);
}
