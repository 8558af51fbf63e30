/** One line of an exposition: a value, and what it is of. */
export interface Sample {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** Samples under one name, as Prometheus knows them. */
export interface ExposedFamily {
  /** Of a counter without `_total`. */
  name: string;
  type: 'gauge' | 'counter';
  help: string;
  /** The last word of the name. */
  unit?: string;
  samples: readonly Sample[];
}
