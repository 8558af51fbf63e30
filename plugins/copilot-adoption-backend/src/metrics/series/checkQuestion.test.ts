import { parseSeriesQuery } from '../../routes/parseSeriesQuery';
import { checkQuestion } from './checkQuestion';

function check(query: Record<string, string | string[]>) {
  checkQuestion(
    parseSeriesQuery({
      subject: 'organization:octo-org',
      metrics: 'suggestions',
      from: '2026-11-01',
      to: '2026-11-02',
      ...query,
    }),
  );
}

type Query = Record<string, string | string[]>;

describe('checkQuestion', () => {
  it.each<Query>([
    { by: 'language' },
    { by: 'language', where: 'feature:agent_edit' },
    { by: 'language', where: 'language:go' },
    { by: 'model', where: ['language:go'] },
    { by: 'language', metrics: 'acceptance_rate.completions' },
    { by: 'model', metrics: 'agent_lines' },
    { metrics: 'licensed_members', subject: 'organization:a/team:b' },
  ])('takes %j', query => {
    expect(() => check(query)).not.toThrow();
  });

  it.each<[Query, string]>([
    [
      { metrics: 'active_users.daily', granularity: 'week' },
      "Metric 'active_users.daily' has no values by week, only by day",
    ],
    [
      { metrics: 'active_users.period' },
      "Metric 'active_users.period' has no values by day, only by week, month",
    ],
    [
      { metrics: 'prompts', by: 'language' },
      "Metric 'prompts' cannot be split by language, allowed are feature, ide, model",
    ],
    [
      { metrics: 'ai_credits', by: 'model' },
      "Metric 'ai_credits' cannot be split by model, it has no splits",
    ],
    [
      { metrics: 'chat_prompts', where: 'ide:vscode' },
      "Metric 'chat_prompts' cannot be narrowed to a ide, allowed are feature, model",
    ],
    [
      { by: 'ide', where: 'language:go' },
      "Metric 'suggestions' cannot be had by ide and language together",
    ],
    [
      { by: 'language', where: ['feature:agent_edit', 'model:m'] },
      "Metric 'suggestions' cannot be had by feature and language and model together",
    ],
    [
      // The metric is about some features already, so a language and a model would make three.
      { metrics: 'agent_line_share', by: 'language', where: 'model:m' },
      "Metric 'agent_line_share' cannot be had by feature and language and model together",
    ],
    [
      { metrics: 'licensed_members' },
      "Metric 'licensed_members' is not known for a subject of kind 'organization', only for team, group",
    ],
    [
      {
        subject: 'organization:octo-org/user:avery',
        metrics: 'pull_requests.created',
      },
      "Metric 'pull_requests.created' is not known for a subject of kind 'user'",
    ],
  ])('refuses %j', (query, message) => {
    expect(() => check(query)).toThrow(message);
    expect(() => check(query)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
