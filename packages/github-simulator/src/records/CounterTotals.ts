import { addCounters, addOutput, noCounters, noOutput } from './Counters';
import type { Breakdowns, UserRecord } from './UserRecord';

/** Sums the counters and breakdown rows of people's records into those of a scope's. */
export class CounterTotals {
  readonly counters = noCounters();
  private readonly ides = new RowTotals<{ ide: string }, Full>(full);
  private readonly features = new RowTotals<{ feature: string }, Full>(full);
  private readonly languageFeatures = new RowTotals<
    { language: string; feature: string },
    Output
  >(output);
  private readonly languageModels = new RowTotals<
    { language: string; model: string },
    Output
  >(output);
  private readonly modelFeatures = new RowTotals<
    { model: string; feature: string },
    Full
  >(full);

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

interface Arithmetic<Values> {
  zero(): Values;
  add(target: Values, added: Values): void;
}

const full = { zero: noCounters, add: addCounters };
const output = { zero: noOutput, add: addOutput };
type Full = ReturnType<typeof noCounters>;
type Output = ReturnType<typeof noOutput>;

class RowTotals<Dimensions extends object, Values extends object> {
  private readonly sums = new Map<string, Dimensions & Values>();

  constructor(private readonly arithmetic: Arithmetic<Values>) {}

  add(key: string, dimensions: Dimensions, values: Values) {
    let sum = this.sums.get(key);
    if (!sum) {
      sum = { ...dimensions, ...this.arithmetic.zero() };
      this.sums.set(key, sum);
    }
    this.arithmetic.add(sum, values);
  }

  rows(): (Dimensions & Values)[] {
    return [...this.sums.values()];
  }
}
