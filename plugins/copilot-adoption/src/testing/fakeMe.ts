import {
  CopilotAdoptionApi,
  MeQuery,
  MeResponse,
} from 'backstage-plugin-copilot-adoption-common';

const ownMetrics = [
  'active_days',
  'prompts',
  'chat_prompts',
  'agent_prompts',
  'suggestions',
  'acceptances',
  'acceptance_rate.completions',
  'lines_added',
  'agent_lines',
  'chat_days',
  'agent_days',
  'cli_days',
];

const found = {
  reason: null,
  splits: [
    {
      by: 'language',
      metric: 'suggestions',
      state: 'ok',
      reason: null,
      keys: [
        { key: 'typescript', value: 412 },
        { key: 'python', value: 96 },
      ],
    },
    {
      by: 'model',
      metric: 'prompts',
      state: 'ok',
      reason: null,
      keys: [{ key: 'gpt-5.1', value: 63 }],
    },
  ],
  versions: [
    { kind: 'ide', name: 'vscode', version: '1.137.2', newest: '1.139.0' },
    { kind: 'plugin', name: 'copilot-chat', version: '0.40.1', newest: null },
  ],
} satisfies Partial<MeResponse>;

/** Figures of a made-up reader, and of a team of which half do less. */
export async function fakeMe(
  api: Pick<CopilotAdoptionApi, 'getSeries'>,
  { scope, from, to, granularity }: MeQuery,
  rest: Partial<MeResponse> = {},
): Promise<MeResponse> {
  const ref = `${scope}/user:avery-dev`;
  const { groups, ...answer } = await api.getSeries({
    subjects: [ref],
    metrics: ownMetrics,
    from,
    to,
    granularity,
  });
  return {
    ...answer,
    ...found,
    scope,
    person: {
      ref,
      login: 'avery-dev',
      firstDay: '2025-12-01',
      lastDay: '2026-11-18',
    },
    comparison: {
      team: { ref: `${scope}/team:platform`, title: 'Platform Engineering' },
      reason: null,
      people: 11,
      medians: answer.series.map(({ metric, total, totalState }) => ({
        metric,
        value: total === null ? null : total * 0.8,
        state: totalState,
      })),
    },
    ...rest,
  };
}
