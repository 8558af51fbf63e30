import { SubjectCrowds } from '../floor/SubjectCrowds';

/** A team's metrics by key before any policy, and who is behind them as far as that is certain. */
export interface TeamSplit {
  team: string;
  crowds: SubjectCrowds;
  /** What a metric comes to by some keys together. */
  valueOf(metric: string, keys: readonly string[]): number | null;
}
