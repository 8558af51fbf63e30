import { ChartColor } from '../../charts';

/** A tile: a metric and whom or what it counts. */
export interface Headline {
  metric: string;
  population:
    | 'people'
    | 'activeDays'
    | 'activePeople'
    | 'completions'
    | 'lines'
    | 'prompts';
  color: ChartColor;
}

export const headlines: readonly Headline[] = [
  { metric: 'active_users.monthly', population: 'people', color: 'people' },
  { metric: 'engaged_share', population: 'activeDays', color: 'people' },
  { metric: 'agent_share', population: 'activePeople', color: 'agent' },
  {
    metric: 'acceptance_rate.completions',
    population: 'completions',
    color: 'completions',
  },
  { metric: 'lines_added', population: 'lines', color: 'other' },
  { metric: 'prompts', population: 'prompts', color: 'other' },
];
