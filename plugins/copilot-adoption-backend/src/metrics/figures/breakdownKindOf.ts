import {
  Dimension,
  dimensions,
  Quantity,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../../reports/records';

/** GitHub's splits and pairs, by the dimensions they have. There is no other pair. */
const kinds: Record<string, BreakdownKind> = {
  feature: 'feature',
  ide: 'ide',
  language: 'language',
  model: 'model',
  'feature+language': 'language_feature',
  'language+model': 'language_model',
  'feature+model': 'model_feature',
};

/** The dimensions that a quantity involves, once narrowed and split. */
export function dimensionsOf(
  quantity: Quantity,
  asked: readonly Dimension[],
): Dimension[] {
  const features = quantity.from === 'counter' && quantity.features;
  return dimensions.filter(
    dimension =>
      asked.includes(dimension) || (dimension === 'feature' && features),
  );
}

/** The breakdown that has exactly the given dimensions, if GitHub sends one. */
export function breakdownKindOf(
  involved: readonly Dimension[],
): BreakdownKind | undefined {
  return kinds[[...involved].sort().join('+')];
}

/** The kind whose rows of single people hold the given one: what is derived is kept for groups of people only. */
export function peopleKindOf(kind: BreakdownKind): BreakdownKind {
  switch (kind) {
    case 'language':
      return 'language_feature';
    case 'model':
      return 'model_feature';
    default:
      return kind;
  }
}
