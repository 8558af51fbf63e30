import { ChartColor } from '../../charts';

/** A tile: its metric, and the texts that name it and say whom or what it counts. */
export interface Headline {
  metric: string;
  words: 'actives' | 'engaged' | 'agents' | 'acceptance' | 'lines' | 'prompts';
  color: ChartColor;
}

export const headlines: readonly Headline[] = [
  { metric: 'active_users.monthly', words: 'actives', color: 'people' },
  { metric: 'engaged_share', words: 'engaged', color: 'people' },
  { metric: 'agent_share', words: 'agents', color: 'agent' },
  {
    metric: 'acceptance_rate.completions',
    words: 'acceptance',
    color: 'completions',
  },
  { metric: 'lines_added', words: 'lines', color: 'other' },
  { metric: 'prompts', words: 'prompts', color: 'other' },
];
