import {
  formulaOf,
  startOfDay,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { describeWindow } from './exportedMetrics';
import { familyName } from './familyName';
import { ExposedFamily, Sample } from './ExposedFamily';
import { UsageSample } from './UsageSample';

/** Puts samples under the names of their metrics, in the order in which these come first. */
export function usageFamilies(
  samples: readonly UsageSample[],
  bothWindows: boolean,
): ExposedFamily[] {
  const families = new Map<string, ExposedFamily & { samples: Sample[] }>();
  for (const { metric, by, kind, labels, value } of samples) {
    const { name, unit, factor } = familyName(metric, { by, kind });
    const { kind: formula } = formulaOf(metric, kind);
    const texts = [
      metric.meaning,
      ...(by ? [`Split by ${by}.`] : []),
      ...(kind === 'user' ? ['Of everybody who was active.'] : []),
      describeWindow(formula, bothWindows),
    ];
    const family = families.get(name) ?? {
      ...{ name, unit, type: 'gauge', help: texts.join(' ') },
      samples: [],
    };
    family.samples.push({ labels, value: value * factor });
    families.set(name, family);
  }
  return [...families.values()];
}

/** The day that the figures of each metric are of: reports do not all come on the same day. */
export function dayFamily(samples: readonly UsageSample[]): ExposedFamily {
  const days = new Map<string, Sample>();
  for (const { metric, scope, kind, day } of samples) {
    const of = subjectsOf(kind);
    const labels = { scope, of, metric: metric.id };
    const value = startOfDay(day) / 1000;
    days.set(JSON.stringify(labels), { labels, value });
  }
  return {
    name: 'copilot_adoption_value_day_timestamp_seconds',
    type: 'gauge',
    unit: 'seconds',
    help: 'Beginning of the UTC day that the figures of a metric are of, or whose end their window ends with.',
    samples: [...days.values()],
  };
}

function subjectsOf(kind: SubjectKind): string {
  switch (kind) {
    case 'team':
      return 'teams';
    case 'user':
      return 'users';
    default:
      return 'scope';
  }
}
