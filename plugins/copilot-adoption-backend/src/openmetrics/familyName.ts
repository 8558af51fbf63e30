import {
  Dimension,
  MetricDefinition,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';

/** How a metric of the registry is called and measured in an exposition. */
export interface FamilyName {
  name: string;
  unit?: string;
  /** What a value is multiplied with. */
  factor: number;
}

/** What the samples of a family are of, beyond the metric. */
export interface FamilyParts {
  by?: Dimension;
  kind?: SubjectKind;
}

/**
 * The name of a metric after the registry, with `_` in place of what Prometheus does not take. Prometheus measures time
 * in seconds. Splits, those of teams, and people have names of their own, so that sums over a name do not change with
 * what is switched on.
 */
export function familyName(
  { id, unit }: Pick<MetricDefinition, 'id' | 'unit'>,
  { by, kind }: FamilyParts = {},
): FamilyName {
  const prefix = prefixOf({ by, kind });
  const words = id.replaceAll('.', '_');
  if (unit === 'minutes') {
    const name = `${prefix}_${words.replace('minutes', 'time')}_seconds`;
    return { name, unit: 'seconds', factor: 60 };
  }
  // It is a mistake to Prometheus to name `days`, which are no time here but a number of them.
  const counted = unit === 'days' ? words.replace(/days$/, 'dates') : words;
  const name = `${prefix}_${counted}${by ? `_by_${by}` : ''}`;
  // OpenMetrics knows a unit only where a name ends in it.
  return { name, ...(name.endsWith(`_${unit}`) && { unit }), factor: 1 };
}

function prefixOf({ by, kind }: FamilyParts): string {
  const isOwn = kind === 'user' || (kind === 'team' && by !== undefined);
  return `copilot_adoption${isOwn ? `_${kind}` : ''}`;
}
