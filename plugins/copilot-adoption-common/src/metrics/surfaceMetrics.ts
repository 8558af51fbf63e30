import { agentFeatures, chatFeatures, completionFeature } from './features';
import { MetricDefinition } from './MetricDefinition';
import { measures } from './measures';
import { PeopleFlag, Quantity } from './Quantity';
import { anybody, everybody, scopesOnly, usersOnly } from './subjectSets';
import { parseDay } from '../day/Day';

const anyGranularity = ['day', 'week', 'month'] as const;

const surfaceDefaults = {
  family: 'surfaces',
  subjects: anybody,
  by: [],
  where: [],
  granularities: anyGranularity,
  rise: 'good',
  caveats: [],
} as const;

function measure(name: string): Quantity {
  return { from: 'measure', measure: name };
}

/** People of the trailing 28 days who used a surface. */
function usersOf(
  id: string,
  flag: PeopleFlag,
  title: string,
  meaning: string,
  rest: Partial<MetricDefinition> = {},
): MetricDefinition {
  return {
    ...surfaceDefaults,
    id,
    title,
    meaning,
    unit: 'people',
    formula: { kind: 'last', of: { from: 'trailing', days: 28, flag } },
    subjects: everybody,
    additive: false,
    ...rest,
  };
}

/** Days on which a single person used a surface. */
function daysOf(
  id: string,
  flag: PeopleFlag,
  title: string,
  meaning: string,
  rest: Partial<MetricDefinition> = {},
): MetricDefinition {
  return {
    ...surfaceDefaults,
    id,
    title,
    meaning,
    unit: 'days',
    formula: { kind: 'sum', of: [{ from: 'active', flag }] },
    subjects: usersOnly,
    additive: true,
    rise: 'neutral',
    ...rest,
  };
}

/** Distinct customizations of a day, which can be neither added nor averaged. */
function customizations(
  id: string,
  name: string,
  { title, what }: { title: string; what: string },
): MetricDefinition {
  return {
    ...surfaceDefaults,
    id,
    title,
    meaning: `Different ${what} that somebody used with Copilot in the terminal on the day.`,
    unit: 'customizations',
    formula: { kind: 'daily', of: measure(name) },
    subjects: scopesOnly,
    granularities: ['day'],
    additive: false,
    rise: 'neutral',
    validFrom: parseDay('2026-09-17'),
  };
}

export const surfaceMetrics: readonly MetricDefinition[] = [
  {
    ...surfaceDefaults,
    id: 'prompts',
    title: 'Prompts',
    meaning: 'Requests that people typed themselves, on any surface.',
    unit: 'prompts',
    formula: { kind: 'sum', of: [{ from: 'counter', counter: 'prompts' }] },
    by: ['feature', 'ide', 'model'],
    where: ['feature', 'ide', 'model'],
    additive: true,
    caveats: [
      'GitHub attributes prompts neither to languages nor, for completions, to models.',
    ],
  },
  {
    ...surfaceDefaults,
    id: 'prompts_per_active_user',
    title: 'Prompts per active person-day',
    meaning: 'Prompts per day on which a person was active.',
    unit: 'prompts',
    formula: {
      kind: 'ratio',
      numerator: [{ from: 'counter', counter: 'prompts' }],
      denominator: [{ from: 'people' }],
    },
    additive: false,
    rise: 'neutral',
    caveats: [
      'People who only use completions are active without prompts, which lowers the figure.',
    ],
  },
  {
    ...surfaceDefaults,
    id: 'chat_prompts',
    title: 'Chat prompts',
    meaning: 'Prompts in editor chat, agent mode excluded.',
    unit: 'prompts',
    formula: {
      kind: 'sum',
      of: [{ from: 'counter', counter: 'prompts', features: chatFeatures }],
    },
    by: ['feature', 'model'],
    where: ['feature', 'model'],
    additive: true,
  },
  usersOf(
    'agent_users',
    'agent',
    'Agent users',
    'People who used agent mode in their editor in the 28 days that end on the day shown.',
  ),
  {
    ...surfaceDefaults,
    id: 'agent_share',
    title: 'Agent share',
    meaning:
      'Of the people active in the 28 days that end on the day shown, the share who used agent mode in their editor.',
    unit: 'share',
    formula: {
      kind: 'lastRatio',
      numerator: { from: 'trailing', days: 28, flag: 'agent' },
      denominator: { from: 'trailing', days: 28 },
    },
    subjects: everybody,
    additive: false,
  },
  {
    ...surfaceDefaults,
    id: 'agent_prompts',
    title: 'Agent prompts',
    meaning: 'Prompts given to agent mode in the editor.',
    unit: 'prompts',
    formula: {
      kind: 'sum',
      of: [{ from: 'counter', counter: 'prompts', features: agentFeatures }],
    },
    by: ['feature', 'model'],
    where: ['feature', 'model'],
    additive: true,
  },
  usersOf(
    'cli_users',
    'cli',
    'CLI users',
    'People who used Copilot in the terminal in the 28 days that end on the day shown.',
  ),
  {
    ...surfaceDefaults,
    id: 'cli_sessions',
    title: 'CLI sessions',
    meaning: 'Sessions of Copilot in the terminal.',
    unit: 'sessions',
    formula: { kind: 'sum', of: [measure(measures.cliSessions)] },
    additive: true,
  },
  {
    ...surfaceDefaults,
    id: 'cli_requests',
    title: 'CLI requests',
    meaning:
      'Requests that Copilot in the terminal sent to models, follow-ups of agents included.',
    unit: 'requests',
    formula: { kind: 'sum', of: [measure(measures.cliRequests)] },
    additive: true,
  },
  {
    ...surfaceDefaults,
    id: 'cli_tokens',
    title: 'CLI tokens',
    meaning: 'Tokens read and written by models for Copilot in the terminal.',
    unit: 'tokens',
    formula: {
      kind: 'sum',
      of: [
        measure(measures.cliPromptTokens),
        measure(measures.cliOutputTokens),
      ],
    },
    additive: true,
    rise: 'neutral',
  },
  usersOf(
    'cloud_agent_users',
    'cloud_agent',
    'Cloud agent users',
    "People who gave work to GitHub's cloud agent in the 28 days that end on the day shown.",
  ),
  usersOf(
    'code_review_users.active',
    'code_review_active',
    'Code review users',
    'People who asked Copilot for a review, or applied its suggestion, in the 28 days that end on the day shown.',
  ),
  usersOf(
    'code_review_users.passive',
    'code_review_passive',
    'People with automatic reviews',
    'People whose pull requests Copilot reviewed without being asked, in the 28 days that end on the day shown.',
    { rise: 'neutral' },
  ),
  usersOf(
    'app_users',
    'copilot_app',
    'Copilot app users',
    'People who used the Copilot app in the 28 days that end on the day shown.',
    { validFrom: parseDay('2026-07-28') },
  ),
  {
    ...surfaceDefaults,
    id: 'third_party_agent_jobs',
    title: 'Third-party agent jobs',
    meaning: 'Jobs started with agents of other vendors through GitHub.',
    unit: 'jobs',
    formula: { kind: 'sum', of: [measure(measures.thirdPartyAgentJobs)] },
    subjects: scopesOnly,
    additive: true,
    validFrom: parseDay('2026-08-07'),
  },
  {
    ...surfaceDefaults,
    id: 'app_sessions',
    title: 'Copilot app sessions',
    meaning: 'Sessions of the Copilot app.',
    unit: 'sessions',
    formula: { kind: 'sum', of: [measure(measures.appSessions)] },
    additive: true,
    validFrom: parseDay('2026-07-17'),
  },
  usersOf(
    'agents_window_users',
    'vscode_agent',
    'Agents window users',
    'People who used the Agents window of VS Code in the 28 days that end on the day shown.',
    {
      validFrom: parseDay('2026-09-11'),
      caveats: ['Agent mode in the editor is counted apart, as agent users.'],
    },
  ),
  {
    ...surfaceDefaults,
    id: 'regular_completion_users',
    title: 'Regular users of completions',
    meaning:
      'People who used code completions on at least two of the 28 days that end on the day shown, as GitHub counts them.',
    unit: 'people',
    formula: {
      kind: 'last',
      of: measure(`${measures.featureEngagementUsersOf}${completionFeature}`),
    },
    subjects: scopesOnly,
    additive: false,
    validFrom: parseDay('2026-09-17'),
    caveats: [
      'GitHub tells this with the newest 28 days only, so it is known from the first sync on, for the days on which these ended.',
    ],
  },
  customizations('skills_used', measures.distinctSkills, {
    title: 'Skills used',
    what: 'skills',
  }),
  customizations('custom_agents_used', measures.distinctCustomAgents, {
    title: 'Custom agents used',
    what: 'custom agents',
  }),
  customizations('mcp_servers_used', measures.distinctMcps, {
    title: 'MCP servers used',
    what: 'MCP servers',
  }),
  customizations('slash_commands_used', measures.distinctSlashCommands, {
    title: 'Slash commands used',
    what: 'slash commands',
  }),
  customizations('plugins_used', measures.distinctPlugins, {
    title: 'Plugins used',
    what: 'plugins',
  }),
  daysOf(
    'chat_days',
    'chat',
    'Days with chat',
    'Days on which the person used chat in the editor.',
  ),
  daysOf(
    'agent_days',
    'agent',
    'Days with agent mode',
    'Days on which the person used agent mode in the editor.',
  ),
  daysOf(
    'cli_days',
    'cli',
    'Days with the CLI',
    'Days on which the person used Copilot in the terminal.',
  ),
  daysOf(
    'cloud_agent_days',
    'cloud_agent',
    'Days with the cloud agent',
    "Days on which the person gave work to GitHub's cloud agent.",
  ),
  daysOf(
    'code_review_days',
    'code_review_active',
    'Days with code review',
    'Days on which the person asked Copilot for a review, or applied its suggestion.',
  ),
  daysOf(
    'app_days',
    'copilot_app',
    'Days with the Copilot app',
    'Days on which the person used the Copilot app.',
    { validFrom: parseDay('2026-07-28') },
  ),
];
