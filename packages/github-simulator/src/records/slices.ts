import type { Dice } from '../Dice';
import type { Conditions } from '../world/Conditions';
import type { Habits } from '../world/Habits';
import { featureWorkOf, type FeatureWork } from './features';
import { splitWork, type Slice } from './Slice';

/** A person's day in slices of one feature, IDE, language and model each. */
export function slicesOf(
  bits: number,
  habits: Habits,
  conditions: Conditions,
  intensity: number,
  dice: Dice,
): Slice[] {
  const work = featureWorkOf(bits, habits, conditions, intensity, dice);
  const ide = dice.chance(0.07) ? habits.secondIde : habits.ide;
  const model = dice.pickWeighted(conditions.models);
  const secondModel = dice.chance(0.25)
    ? dice.pickWeighted(conditions.models)
    : model;
  return work.flatMap(feature =>
    sliceFeature(feature, { habits, ide, model, secondModel }, dice),
  );
}

interface Tools {
  habits: Habits;
  ide: string;
  model: string;
  secondModel: string;
}

function sliceFeature(feature: FeatureWork, tools: Tools, dice: Dice): Slice[] {
  const { attributesModel } = feature;
  // A few rows escape GitHub's attribution, so that IDE and model rows do not add up, as in reality.
  const ide = feature.inIde && !dice.chance(0.04) ? tools.ide : undefined;
  const outputAttributed = attributesModel && !dice.chance(0.06);
  const parts = splitWork(feature.work, feature.languages, dice);
  return parts.map((work, part) => ({
    ...work,
    feature: feature.feature,
    language: tools.habits.languages[part],
    ide,
    model: modelOf(attributesModel, part, tools),
    outputAttributed,
  }));
}

function modelOf(attributes: boolean, part: number, tools: Tools) {
  if (!attributes) {
    return undefined;
  }
  return part === 0 ? tools.model : tools.secondModel;
}
