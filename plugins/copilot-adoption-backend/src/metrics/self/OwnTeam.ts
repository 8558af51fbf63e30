import { TeamMedian } from 'backstage-plugin-copilot-adoption-common';
import { SubjectCrowds } from '../floor/SubjectCrowds';

/** A median, and of how many people it is the middle. */
export interface CountedMedian extends TeamMedian {
  people: number;
}

/** A team that the caller is in. */
export interface OwnTeam {
  ref: string;
  title: string;
  /** The people behind it in the period. */
  crowds: SubjectCrowds;
  /** The medians of its active people. */
  readMedians(): Promise<CountedMedian[]>;
}
