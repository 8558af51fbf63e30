import { addCounters, addOutput, noCounters, noOutput } from './Counters';
import type { Slice } from './Slice';
import type {
  Breakdowns,
  FeatureRow,
  IdeRow,
  LanguageFeatureRow,
  LanguageModelRow,
  ModelFeatureRow,
} from './UserRecord';

/** Groups slices into GitHub's five arrays; each leaves out the slices it does not cover. */
export function breakdownsOf(slices: readonly Slice[]): Breakdowns {
  return {
    totals_by_ide: group<IdeRow>(
      slices.filter(slice => slice.ide),
      (row, slice) => row.ide === slice.ide,
      slice => ({ ide: slice.ide!, ...noCounters() }),
      addCounters,
    ),
    totals_by_feature: group<FeatureRow>(
      slices,
      (row, slice) => row.feature === slice.feature,
      slice => ({ feature: slice.feature, ...noCounters() }),
      addCounters,
    ),
    ...languageBreakdownsOf(slices.filter(hasOutput)),
    totals_by_model_feature: group<ModelFeatureRow>(
      slices.filter(slice => slice.model),
      (row, slice) =>
        row.feature === slice.feature && row.model === slice.model,
      ({ model, feature }) => ({ model: model!, feature, ...noCounters() }),
      addAttributed,
    ),
  };
}

function languageBreakdownsOf(slices: readonly Slice[]) {
  return {
    totals_by_language_feature: group<LanguageFeatureRow>(
      slices,
      (row, slice) =>
        row.feature === slice.feature && row.language === slice.language,
      ({ language, feature }) => ({ language, feature, ...noOutput() }),
      addOutput,
    ),
    totals_by_language_model: group<LanguageModelRow>(
      slices.filter(slice => slice.model && slice.outputAttributed),
      (row, slice) =>
        row.language === slice.language && row.model === slice.model,
      ({ language, model }) => ({ language, model: model!, ...noOutput() }),
      addOutput,
    ),
  };
}

function group<Row>(
  slices: readonly Slice[],
  matches: (row: Row, slice: Slice) => boolean,
  start: (slice: Slice) => Row,
  add: (row: Row, slice: Slice) => void,
): Row[] {
  const rows: Row[] = [];
  for (const slice of slices) {
    let row = rows.find(candidate => matches(candidate, slice));
    if (!row) {
      row = start(slice);
      rows.push(row);
    }
    add(row, slice);
  }
  return rows;
}

function addAttributed(row: ModelFeatureRow, slice: Slice) {
  if (slice.outputAttributed) {
    addCounters(row, slice);
  } else {
    row.user_initiated_interaction_count +=
      slice.user_initiated_interaction_count;
  }
}

/** Language rows exist for code; a feature that only took prompts has none. */
function hasOutput(slice: Slice): boolean {
  return (
    slice.code_generation_activity_count > 0 ||
    slice.code_acceptance_activity_count > 0 ||
    slice.loc_suggested_to_add_sum > 0 ||
    slice.loc_suggested_to_delete_sum > 0 ||
    slice.loc_added_sum > 0 ||
    slice.loc_deleted_sum > 0
  );
}
