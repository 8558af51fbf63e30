import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import { Question } from './Question';
import { QueryWorld } from './QueryWorld';

const scope = 'organization:org-1';

/** The design's budgets, in milliseconds. */
export const stored = 30;
const distinct = 300;
const largeGroup = 150;
const largeGroupBreakdown = 300;
const rankingByKey = 100;
/** What a chart shows, in kilobytes. */
const chart = 50;

interface Period {
  from: Day;
  to: Day;
}

/** Every endpoint, and the heaviest of what the page asks for, about the days up to the last one. */
export function listQuestions(world: QueryWorld, lastDay: Day): Question[] {
  const ending = (days: number): Period => ({
    from: lastDay - days + 1,
    to: lastDay,
  });
  const year = ending(365);
  const quarter = ending(120);
  const month = ending(28);
  const team = (time: number) =>
    `${scope}/team:${world.teams[(time * 7) % world.teams.length]}`;
  const everywhere = () => scope;
  const groupOf = (name: string) => () => `${scope}/group:${name}`;

  const series = (
    name: string,
    subject: (time: number) => string,
    period: Period,
    query: Record<string, string>,
    budget: number,
  ): Question => ({
    name: `series.${name}`,
    path: time => path('/series', period, { subject: subject(time), ...query }),
    budget,
    kilobytes: chart,
  });
  const ranking = (
    name: string,
    query: Record<string, string>,
    budget: number | null,
  ): Question => ({
    name: `ranking.${name}`,
    path: () => path('/ranking', month, { scope, ...query }),
    budget,
  });
  const plain = (name: string, address: string): Question => ({
    name,
    path: () => address,
    budget: null,
  });

  const headlines = {
    metrics:
      'active_users.monthly,agent_share,acceptance_rate.completions,lines_added,prompts',
    compare: 'previous',
  };
  const byFeature = { metrics: 'prompts', by: 'feature', top: '50' };
  const byLanguage = {
    metrics: 'suggestions,acceptances',
    by: 'language',
    top: '8',
  };
  const ofModel = {
    metrics: 'suggestions',
    by: 'language',
    where: `model:${world.model}`,
    top: '10',
  };
  const seatMetrics = { metrics: 'seats,adoption_rate' };
  return [
    series('scope.headlines', everywhere, month, headlines, stored),
    series(
      'scope.actives',
      everywhere,
      year,
      {
        metrics: 'active_users.daily,active_users.weekly,active_users.monthly',
      },
      stored,
    ),
    series(
      'scope.features',
      everywhere,
      year,
      { ...byFeature, granularity: 'week' },
      stored,
    ),
    series(
      'scope.languages',
      everywhere,
      year,
      { ...byLanguage, granularity: 'week' },
      stored,
    ),
    series(
      'scope.languages_of_model',
      everywhere,
      year,
      { ...ofModel, granularity: 'month' },
      stored,
    ),
    series('team.headlines', team, month, headlines, stored),
    series(
      'team.actives',
      team,
      year,
      {
        metrics: 'active_users.daily,active_users.weekly,active_users.monthly',
      },
      stored,
    ),
    series(
      'team.languages',
      team,
      year,
      { ...byLanguage, granularity: 'week' },
      stored,
    ),
    series(
      'scope.distinct',
      everywhere,
      year,
      { metrics: 'active_users.period', granularity: 'month' },
      distinct,
    ),
    series(
      'team.distinct',
      team,
      year,
      { metrics: 'active_users.period', granularity: 'month' },
      distinct,
    ),
    series(
      'group.mapped',
      groupOf('mapped-1'),
      year,
      { metrics: 'active_users.monthly,prompts' },
      largeGroup,
    ),
    series(
      'group.department',
      groupOf('department'),
      year,
      { metrics: 'active_users.monthly,prompts' },
      largeGroup,
    ),
    series(
      'group.large',
      groupOf('large'),
      year,
      { metrics: 'active_users.monthly,prompts,acceptance_rate.completions' },
      largeGroup,
    ),
    series(
      'group.large.languages',
      groupOf('large'),
      quarter,
      byLanguage,
      largeGroupBreakdown,
    ),
    ranking(
      'teams',
      {
        kind: 'team',
        metrics: 'active_users.monthly,acceptance_rate.completions',
        compare: 'previous',
        sort: '-active_users.monthly',
      },
      stored,
    ),
    ranking(
      'teams_by_language',
      {
        kind: 'team',
        metrics: 'acceptances',
        where: `language:${world.language}`,
        sort: '-acceptances',
      },
      rankingByKey,
    ),
    ranking(
      'languages',
      { kind: 'language', metrics: 'acceptances', sort: '-acceptances' },
      rankingByKey,
    ),
    series('scope.seats', everywhere, year, seatMetrics, stored),
    series(
      'scope.inactive_seats',
      everywhere,
      year,
      { metrics: 'inactive_seats', granularity: 'week' },
      distinct,
    ),
    series(
      'scope.activation',
      everywhere,
      year,
      {
        metrics: 'activation_rate,days_to_first_use',
        granularity: 'month',
      },
      distinct,
    ),
    plain('seats', `/seats?scope=${scope}&usage=idle&limit=50`),
    plain(
      'seats.history',
      `/seats/history?scope=${scope}&from=${formatDay(
        year.from,
      )}&to=${formatDay(year.to)}`,
    ),
    {
      name: 'cohorts',
      path: () => `/cohorts?scope=${scope}`,
      budget: distinct,
    },
    plain('subjects', `/subjects?scope=${scope}&kind=team&search=1`),
    plain('scopes', '/scopes'),
    plain('metrics', '/metrics'),
    plain('access', `/access?scope=${scope}`),
    plain('sync', '/sync'),
    plain(
      'sync.days',
      `/sync/days?scope=${scope}&from=${formatDay(year.from)}&to=${formatDay(
        year.to,
      )}`,
    ),
  ];
}

/** What the Overview asks for when it is opened, about the last four weeks of an organization. */
export function overviewPaths(lastDay: Day): string[] {
  const questions = listQuestions(
    { teams: [scope], model: '', language: '', entities: [] },
    lastDay,
  );
  const wanted = [
    'series.scope.headlines',
    'series.scope.actives',
    'series.scope.features',
  ];
  return questions
    .filter(({ name }) => wanted.includes(name))
    .map(question => question.path(0));
}

function path(
  endpoint: string,
  { from, to }: Period,
  query: Record<string, string>,
): string {
  const params = new URLSearchParams({
    ...query,
    from: formatDay(from),
    to: formatDay(to),
  });
  return `${endpoint}?${params}`;
}
