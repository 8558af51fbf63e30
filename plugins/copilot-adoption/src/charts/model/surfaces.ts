import {
  agentFeatures,
  chatFeatures,
  completionFeature,
  Series,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';

/** Where people meet Copilot, as far as GitHub's features tell; each is a colour of the palette. */
export const surfaces = [
  'completions',
  'chat',
  'agent',
  'cli',
  'app',
  'other',
] as const;

export type Surface = (typeof surfaces)[number];

const surfaceOfFeature = new Map<string, Surface>([
  [completionFeature, 'completions'],
  ...chatFeatures.map(feature => [feature, 'chat'] as const),
  ...agentFeatures.map(feature => [feature, 'agent'] as const),
  ['copilot_cli', 'cli'],
  ['copilot_app', 'app'],
]);

/** What a surface's numbers are: those of a series, added up over its features. */
export type SurfaceSeries = Omit<Series, 'key' | 'subject' | 'metric'> & {
  surface: Surface;
};

/**
 * Adds up series split by feature into surfaces. Only for metrics that may be added up. Surfaces without any value are left out.
 */
export function foldSurfaces(series: readonly Series[]): SurfaceSeries[] {
  return surfaces.flatMap(surface => {
    const parts = series.filter(({ key }) => surfaceOf(key) === surface);
    const hasValues = parts.some(({ values }) => values.some(v => v !== null));
    return hasValues ? [{ surface, ...addUp(parts) }] : [];
  });
}

/** The surface that a key's feature belongs to; `other` where it names none. */
export function surfaceOf(key: Series['key']): Surface {
  const feature = typeof key === 'object' ? key?.feature : undefined;
  return (feature && surfaceOfFeature.get(feature)) || 'other';
}

function addUp(parts: readonly Series[]): Omit<SurfaceSeries, 'surface'> {
  const [first] = parts;
  return {
    values: first.values.map((_, index) =>
      sumOf(parts.map(({ values }) => values[index])),
    ),
    states: first.states.map((_, index) =>
      worstOf(parts.map(({ states }) => states[index])),
    ),
    held: first.held,
    expected: first.expected,
    total: sumOf(parts.map(({ total }) => total)),
    totalState: worstOf(parts.map(({ totalState }) => totalState)),
    previous: sumOf(parts.map(({ previous }) => previous)),
    previousState: worstOf(
      parts.map(({ previousState }) => previousState ?? 'ok'),
    ),
    reason: first.reason,
  };
}

/** Null only when nothing is known: a feature that was not used adds nothing. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

const byWeight: readonly ValueState[] = [
  'partial',
  'settling',
  'ok',
  'suppressed',
  'unavailable',
  'missing',
  'noDenominator',
];

function worstOf(states: readonly ValueState[]): ValueState {
  return byWeight.find(state => states.includes(state)) ?? 'ok';
}
