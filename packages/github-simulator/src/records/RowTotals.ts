import {
  addCounters,
  addOutput,
  noCounters,
  noOutput,
  type Counters,
  type OutputCounters,
} from './Counters';

/** Sums breakdown rows that agree in their dimensions. */
export class RowTotals<Dimensions extends object, Values extends object> {
  private readonly sums = new Map<string, Dimensions & Values>();

  private constructor(
    private readonly zero: () => Values,
    private readonly addValues: (target: Values, added: Values) => void,
  ) {}

  /** For rows with all seven counters. */
  static ofCounters<Dimensions extends object>() {
    return new RowTotals<Dimensions, Counters>(noCounters, addCounters);
  }

  /** For language rows, which carry no prompts. */
  static ofOutput<Dimensions extends object>() {
    return new RowTotals<Dimensions, OutputCounters>(noOutput, addOutput);
  }

  add(key: string, dimensions: Dimensions, values: Values) {
    let sum = this.sums.get(key);
    if (!sum) {
      sum = { ...dimensions, ...this.zero() };
      this.sums.set(key, sum);
    }
    this.addValues(sum, values);
  }

  rows(): (Dimensions & Values)[] {
    return [...this.sums.values()];
  }
}
