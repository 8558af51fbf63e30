import {
  Day,
  Dimension,
  MetricDefinition,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';

/** A figure of the registry that may be told, and what it is of. */
export interface UsageSample {
  metric: MetricDefinition;
  /** What the figure is one part of. */
  by?: Dimension;
  scope: string;
  /** The kind of subject that it is about. */
  kind: SubjectKind;
  labels: Readonly<Record<string, string>>;
  value: number;
  /** The day that it is of, or ends with. */
  day: Day;
}
