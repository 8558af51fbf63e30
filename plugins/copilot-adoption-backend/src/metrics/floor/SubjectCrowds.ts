import { Slice } from '../figures/Figures';
import { Crowd } from './Crowd';

/** The people behind what is asked of one subject, in one period. */
export interface SubjectCrowds {
  ref: string;
  /** Whether the subject is a scope, repository or user, whose own totals are shown to whoever may read them. */
  isExempt: boolean;
  /** People active in the period. */
  active: number;
  /** How many people somebody would single out by subtracting: the rest of the scope, differences to relatives. */
  remainders: number[];
  /** By metric, what it is split by or narrowed to. */
  slices: ReadonlyMap<string, SlicedCrowds>;
}

export interface SlicedCrowds {
  slices: Slice[];
  /** Who was active outside of what the metric is narrowed to. */
  outside: Crowd;
}
