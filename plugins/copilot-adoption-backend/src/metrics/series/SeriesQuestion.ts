import {
  Day,
  daysBetween,
  Dimension,
  Granularity,
  MetricDefinition,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';

/** One value per dimension that activity is narrowed to. */
export type Where = Partial<Record<Dimension, string>>;

/** A period of whole days, both ends included. */
export interface Period {
  from: Day;
  to: Day;
}

/** What `GET /series` asks for, read and in the words of the registry. */
export interface SeriesQuestion extends Period {
  subjects: SubjectRef[];
  metrics: MetricDefinition[];
  granularity: Granularity;
  by?: Dimension;
  /** How many keys of a split to keep; all of them when left out. */
  top?: number;
  where: Where;
  comparePrevious: boolean;
}

/** The equally long period right before. */
export function previousPeriod(period: Period): Period {
  const length = period.to - period.from + 1;
  return { from: period.from - length, to: period.to - length };
}

/** The days of a period. */
export function daysOf({ from, to }: Period): Day[] {
  return daysBetween(from, to);
}
