import { MetricDefinition } from './MetricDefinition';
import { LegacyFigure, LegacySurface, Quantity } from './Quantity';
import { lastLegacyDay } from './reportHistory';
import { scopesOnly } from './subjectSets';

const ofAnotherKind =
  'From the metrics API that GitHub closed on 2026-04-02, and only for days of which a stored copy was imported.';
const notToBeCompared =
  'It counted by other rules than the usage metrics that followed, so the two must not be joined or compared.';
const onlyWithTelemetry =
  'Only people whose editor sends telemetry were counted, and only on days with at least five licences.';
const caveats = [ofAnotherKind, notToBeCompared, onlyWithTelemetry] as const;

const legacyDefaults = {
  family: 'legacy',
  subjects: scopesOnly,
  by: [],
  where: [],
  validTo: lastLegacyDay,
  rise: 'neutral',
  caveats,
} as const;

type Text = Pick<MetricDefinition, 'id' | 'title' | 'meaning'>;

type LegacyQuantity = Extract<Quantity, { from: 'legacy' }>;

function legacy(surface: LegacySurface, figure: LegacyFigure): LegacyQuantity {
  return { from: 'legacy', surface, figure };
}

function people(text: Text, of: Quantity): MetricDefinition {
  return {
    ...legacyDefaults,
    ...text,
    unit: 'people',
    formula: { kind: 'daily', of },
    granularities: ['day'],
    additive: false,
  };
}

function averagePeople(text: Text, of: Quantity): MetricDefinition {
  return {
    ...legacyDefaults,
    ...text,
    unit: 'people',
    formula: { kind: 'average', of },
    granularities: ['week', 'month'],
    additive: false,
    caveats: [...caveats, 'Days that were not imported do not count.'],
  };
}

/** How each surface was split; it was never narrowed. */
const splits: Record<LegacySurface, MetricDefinition['by']> = {
  total: [],
  completions: ['ide', 'language', 'model'],
  ide_chat: ['ide', 'model'],
  dotcom_chat: ['model'],
  pull_requests: ['model'],
};

function sumOf(
  unit: MetricDefinition['unit'],
  text: Text,
  of: LegacyQuantity,
): MetricDefinition {
  return {
    ...legacyDefaults,
    ...text,
    unit,
    by: splits[of.surface],
    formula: { kind: 'sum', of: [of] },
    granularities: ['day', 'week', 'month'],
    additive: true,
  };
}

function shareOf(
  text: Text,
  numerator: LegacyQuantity,
  denominator: LegacyQuantity,
): MetricDefinition {
  return {
    ...legacyDefaults,
    ...text,
    unit: 'share',
    by: splits[denominator.surface],
    formula: {
      kind: 'ratio',
      numerator: [numerator],
      denominator: [denominator],
    },
    granularities: ['day', 'week', 'month'],
    additive: false,
  };
}

/** Series of their own: none of them shares a quantity with a metric of today's reports. */
export const legacyMetrics: readonly MetricDefinition[] = [
  people(
    {
      id: 'legacy.active_users',
      title: 'Active people per day (legacy)',
      meaning:
        'People with any Copilot activity on the day, be it that a completion was shown to them.',
    },
    legacy('total', 'active_users'),
  ),
  averagePeople(
    {
      id: 'legacy.active_users.daily_average',
      title: 'Active people on an average day (legacy)',
      meaning: 'Active people per day, averaged over the days imported.',
    },
    legacy('total', 'active_users'),
  ),
  people(
    {
      id: 'legacy.engaged_users',
      title: 'Engaged people per day (legacy)',
      meaning:
        'People who used a feature of Copilot actively on the day: accepted a completion, chatted, or had a pull request summarized.',
    },
    legacy('total', 'engaged_users'),
  ),
  averagePeople(
    {
      id: 'legacy.engaged_users.daily_average',
      title: 'Engaged people on an average day (legacy)',
      meaning: 'Engaged people per day, averaged over the days imported.',
    },
    legacy('total', 'engaged_users'),
  ),
  people(
    {
      id: 'legacy.completion_users',
      title: 'People engaged with completions (legacy)',
      meaning: 'People who accepted a completion in the editor on the day.',
    },
    legacy('completions', 'engaged_users'),
  ),
  people(
    {
      id: 'legacy.ide_chat_users',
      title: 'People engaged with chat in the editor (legacy)',
      meaning: 'People who prompted Copilot chat in the editor on the day.',
    },
    legacy('ide_chat', 'engaged_users'),
  ),
  people(
    {
      id: 'legacy.dotcom_chat_users',
      title: 'People engaged with chat on github.com (legacy)',
      meaning: 'People who prompted Copilot chat on github.com on the day.',
    },
    legacy('dotcom_chat', 'engaged_users'),
  ),
  people(
    {
      id: 'legacy.pull_request_users',
      title: 'People engaged with pull request summaries (legacy)',
      meaning:
        'People who had Copilot summarize a pull request on github.com on the day.',
    },
    legacy('pull_requests', 'engaged_users'),
  ),
  sumOf(
    'suggestions',
    {
      id: 'legacy.suggestions',
      title: 'Completions suggested (legacy)',
      meaning: 'Completions that Copilot suggested in the editor.',
    },
    legacy('completions', 'suggestions'),
  ),
  sumOf(
    'suggestions',
    {
      id: 'legacy.acceptances',
      title: 'Completions accepted (legacy)',
      meaning: 'Completions that people accepted, in full or in part.',
    },
    legacy('completions', 'acceptances'),
  ),
  shareOf(
    {
      id: 'legacy.acceptance_rate',
      title: 'Completion acceptance rate (legacy)',
      meaning:
        'Of the completions that Copilot suggested in the editor, the share that people accepted.',
    },
    legacy('completions', 'acceptances'),
    legacy('completions', 'suggestions'),
  ),
  sumOf(
    'lines',
    {
      id: 'legacy.lines_suggested',
      title: 'Lines suggested (legacy)',
      meaning: 'Lines of the completions that Copilot suggested in the editor.',
    },
    legacy('completions', 'lines_suggested'),
  ),
  sumOf(
    'lines',
    {
      id: 'legacy.lines_accepted',
      title: 'Lines accepted (legacy)',
      meaning: 'Lines of the completions that people accepted.',
    },
    legacy('completions', 'lines_accepted'),
  ),
  sumOf(
    'chats',
    {
      id: 'legacy.ide_chats',
      title: 'Chats in the editor (legacy)',
      meaning: 'Chats that people started with Copilot in the editor.',
    },
    legacy('ide_chat', 'chats'),
  ),
  sumOf(
    'events',
    {
      id: 'legacy.chat_insertions',
      title: 'Insertions from chat (legacy)',
      meaning:
        'Times people inserted code from chat into the editor with its button.',
    },
    legacy('ide_chat', 'insertions'),
  ),
  sumOf(
    'events',
    {
      id: 'legacy.chat_copies',
      title: 'Copies from chat (legacy)',
      meaning: 'Times people copied code out of chat in the editor.',
    },
    legacy('ide_chat', 'copies'),
  ),
  sumOf(
    'chats',
    {
      id: 'legacy.dotcom_chats',
      title: 'Chats on github.com (legacy)',
      meaning: 'Chats that people started with Copilot on github.com.',
    },
    legacy('dotcom_chat', 'chats'),
  ),
  sumOf(
    'summaries',
    {
      id: 'legacy.pull_request_summaries',
      title: 'Pull request summaries (legacy)',
      meaning: 'Pull request summaries that Copilot wrote on github.com.',
    },
    legacy('pull_requests', 'summaries'),
  ),
];
