import { agentFeatures, chatFeatures, completionFeature } from './features';
import { MetricDefinition } from './MetricDefinition';
import { Counter, Quantity } from './Quantity';
import { anybody } from './subjectSets';

const everyDimension = ['feature', 'ide', 'language', 'model'] as const;
/** Completions carry no model, and GitHub's IDE rows mix all features. */
const completionDimensions = ['language'] as const;

const codeDefaults = {
  family: 'code',
  subjects: anybody,
  by: everyDimension,
  where: everyDimension,
  granularities: ['day', 'week', 'month'],
  rise: 'neutral',
  caveats: [],
} as const;

function counter(name: Counter): Quantity {
  return { from: 'counter', counter: name };
}

function ofCompletions(name: Counter): Quantity {
  return { from: 'counter', counter: name, features: [completionFeature] };
}

function ofAgents(name: Counter): Quantity {
  return { from: 'counter', counter: name, features: agentFeatures };
}

function sumOf(
  id: string,
  title: string,
  meaning: string,
  unit: 'suggestions' | 'lines',
  of: readonly Quantity[],
  rest: Partial<MetricDefinition> = {},
): MetricDefinition {
  return {
    ...codeDefaults,
    id,
    title,
    meaning,
    unit,
    formula: { kind: 'sum', of },
    additive: true,
    ...rest,
  };
}

function shareOf(
  id: string,
  title: string,
  meaning: string,
  numerator: Quantity,
  denominator: Quantity,
  rest: Partial<MetricDefinition>,
): MetricDefinition {
  return {
    ...codeDefaults,
    id,
    title,
    meaning,
    unit: 'share',
    formula: {
      kind: 'ratio',
      numerator: [numerator],
      denominator: [denominator],
    },
    additive: false,
    ...rest,
  };
}

const ofCompletionsOnly = {
  by: completionDimensions,
  where: completionDimensions,
} as const;

export const codeMetrics: readonly MetricDefinition[] = [
  sumOf(
    'suggestions',
    'Suggestions',
    'Times Copilot put out code: completions shown, code blocks in chat, edits by agents.',
    'suggestions',
    [counter('generations')],
  ),
  sumOf(
    'acceptances',
    'Acceptances',
    'Times people took over code: accepted completions, applied, inserted or copied blocks.',
    'suggestions',
    [counter('acceptances')],
    { rise: 'good' },
  ),
  shareOf(
    'acceptance_rate.completions',
    'Completion acceptance rate',
    'Of the completions shown in the editor, the share that people accepted.',
    ofCompletions('acceptances'),
    ofCompletions('generations'),
    { ...ofCompletionsOnly, rise: 'good' },
  ),
  shareOf(
    'acceptance_rate.all',
    'Acceptance rate over everything',
    'Acceptances per suggestion over all features.',
    counter('acceptances'),
    counter('generations'),
    {
      caveats: [
        'Edits by agents count as suggestions but are never accepted, so the rate falls as agents are used more.',
      ],
    },
  ),
  sumOf(
    'accepted_lines.completions',
    'Lines accepted from completions',
    'Lines written by accepting completions.',
    'lines',
    [ofCompletions('lines_added')],
    { ...ofCompletionsOnly, rise: 'good' },
  ),
  shareOf(
    'accepted_lines_share.completions',
    'Share of suggested lines accepted',
    'Of the lines that completions suggested, the share that was written by accepting them.',
    ofCompletions('lines_added'),
    ofCompletions('lines_suggested_to_add'),
    { ...ofCompletionsOnly, rise: 'good' },
  ),
  sumOf(
    'lines_suggested',
    'Lines suggested',
    'Lines that Copilot suggested to add, edits by agents excluded.',
    'lines',
    [counter('lines_suggested_to_add')],
  ),
  sumOf(
    'lines_added',
    'Lines added',
    'Lines that Copilot wrote: accepted completions, applied blocks, edits by agents, CLI and app.',
    'lines',
    [counter('lines_added')],
    { caveats: ["Editors below GitHub's minimum versions send no lines."] },
  ),
  sumOf(
    'lines_deleted',
    'Lines deleted',
    'Lines that Copilot removed.',
    'lines',
    [counter('lines_deleted')],
    { caveats: ["Editors below GitHub's minimum versions send no lines."] },
  ),
  sumOf(
    'people_lines',
    'Lines added by people',
    'Lines that people took over from completions and chat.',
    'lines',
    [
      {
        from: 'counter',
        counter: 'lines_added',
        features: [completionFeature, ...chatFeatures],
      },
    ],
    {
      by: ['feature', 'language'],
      where: ['feature', 'language'],
      rise: 'good',
      caveats: ["Editors below GitHub's minimum versions send no lines."],
    },
  ),
  sumOf(
    'agent_lines',
    'Lines added by agents',
    'Lines that agent mode in the editor wrote by itself.',
    'lines',
    [ofAgents('lines_added')],
    {
      by: ['feature', 'language', 'model'],
      where: ['feature', 'language', 'model'],
    },
  ),
  shareOf(
    'agent_line_share',
    'Agent share of lines added',
    'Of the lines that Copilot added, the share that agent mode in the editor wrote by itself.',
    ofAgents('lines_added'),
    counter('lines_added'),
    { by: ['language', 'model'], where: ['language', 'model'] },
  ),
];
