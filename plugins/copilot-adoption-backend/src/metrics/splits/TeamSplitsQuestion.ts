import {
  Dimension,
  MetricDefinition,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Period } from '../series/SeriesQuestion';

/** What all teams of a scope come to in a period, by the keys of a dimension. */
export interface TeamSplitsQuestion extends Period {
  scope: ScopeRef;
  by: Dimension;
  /** So many keys stand alone at most, of each team and metric. */
  top: number;
  metrics: MetricDefinition[];
  /** Only these teams, by their ids in the store; all when left out. */
  only?: ReadonlySet<number>;
}

/** What a team comes to by one key, or by all that do not stand alone; null where it has no denominator. */
export interface TeamSplitValue {
  team: string;
  metric: string;
  key: string | 'other';
  value: number | null;
}
