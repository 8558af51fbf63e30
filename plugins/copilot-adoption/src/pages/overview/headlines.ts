import {
  AccessResponse,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ChartColor } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { View } from '../../filters';
import { isSupported } from '../../panels';
import { knowing } from './newestSeats';

/** A tile: its metric, and the texts that name it and say whom or what it counts. */
export interface Headline {
  metric: string;
  words:
    | 'seats'
    | 'adoption'
    | 'actives'
    | 'agents'
    | 'acceptance'
    | 'peopleLines'
    | 'agentLines'
    | 'byCopilot'
    | 'credits'
    | 'prompts'
    | 'engaged'
    | 'lines';
  color: ChartColor;
  /** What somebody has to be allowed to read, beside the account. */
  needs?: 'cost';
  /** Known from the first snapshot on; until then others take its place. */
  isRecent?: boolean;
}

/** The most telling first. */
export const headlines: readonly Headline[] = [
  { metric: 'seats', words: 'seats', color: 'people', isRecent: true },
  {
    metric: 'adoption_rate',
    words: 'adoption',
    color: 'people',
    isRecent: true,
  },
  { metric: 'active_users.monthly', words: 'actives', color: 'people' },
  { metric: 'agent_share', words: 'agents', color: 'agent' },
  {
    metric: 'acceptance_rate.completions',
    words: 'acceptance',
    color: 'completions',
  },
  { metric: 'people_lines', words: 'peopleLines', color: 'people' },
  { metric: 'agent_lines', words: 'agentLines', color: 'agent' },
  {
    metric: 'pull_requests.created_by_copilot',
    words: 'byCopilot',
    color: 'agent',
  },
  { metric: 'ai_credits', words: 'credits', color: 'other', needs: 'cost' },
  { metric: 'prompts', words: 'prompts', color: 'other' },
  { metric: 'engaged_share', words: 'engaged', color: 'people' },
  { metric: 'lines_added', words: 'lines', color: 'other' },
];

/** As many as fill two rows. */
export const mostTiles = 10;

/** What is shown of a reader's account: the tiles that exist for it, that the reader may see, and that are known yet. */
export function shownHeadlines(
  view: View,
  responses: readonly SeriesResponse[],
  access: AccessResponse | undefined,
): Headline[] {
  return headlines
    .filter(
      ({ metric, needs, isRecent }) =>
        isSupported(metric, view) &&
        (needs === undefined || Boolean(access?.[needs])) &&
        !(isRecent && isUnknown(metric, responses)),
    )
    .slice(0, mostTiles);
}

/** Answers that are still on their way may know. */
function isUnknown(
  metric: string,
  responses: readonly SeriesResponse[],
): boolean {
  return (
    responses.length > 0 &&
    (seriesOf(knowing(metric, responses), metric)?.total ?? null) === null
  );
}
