import { addCounters, noCounters } from './Counters';
import { RowTotals } from './RowTotals';
import type { Breakdowns, UserRecord } from './UserRecord';

interface LanguageFeature {
  language: string;
  feature: string;
}

interface LanguageModel {
  language: string;
  model: string;
}

interface ModelFeature {
  model: string;
  feature: string;
}

/** Sums the counters and breakdown rows of people's records into those of a scope's. */
export class CounterTotals {
  readonly counters = noCounters();
  private readonly ides = RowTotals.ofCounters<{ ide: string }>();
  private readonly features = RowTotals.ofCounters<{ feature: string }>();
  private readonly languageFeatures = RowTotals.ofOutput<LanguageFeature>();
  private readonly languageModels = RowTotals.ofOutput<LanguageModel>();
  private readonly modelFeatures = RowTotals.ofCounters<ModelFeature>();

  add(record: UserRecord) {
    addCounters(this.counters, record);
    for (const row of record.totals_by_ide) {
      const { ide } = row;
      this.ides.add(ide, { ide }, row);
    }
    for (const row of record.totals_by_feature) {
      const { feature } = row;
      this.features.add(feature, { feature }, row);
    }
    for (const row of record.totals_by_language_feature) {
      const { language, feature } = row;
      const key = `${language}/${feature}`;
      this.languageFeatures.add(key, { language, feature }, row);
    }
    for (const row of record.totals_by_language_model) {
      const { language, model } = row;
      this.languageModels.add(`${language}/${model}`, { language, model }, row);
    }
    for (const row of record.totals_by_model_feature) {
      const { model, feature } = row;
      this.modelFeatures.add(`${model}/${feature}`, { model, feature }, row);
    }
  }

  toBreakdowns(): Breakdowns {
    return {
      totals_by_ide: this.ides.rows(),
      totals_by_feature: this.features.rows(),
      totals_by_language_feature: this.languageFeatures.rows(),
      totals_by_language_model: this.languageModels.rows(),
      totals_by_model_feature: this.modelFeatures.rows(),
    };
  }
}
