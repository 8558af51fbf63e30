import { RankingResponse } from 'backstage-plugin-copilot-adoption-common';
import { SubjectCrowds } from '../floor/SubjectCrowds';

/** A page of a ranking, and how many rows come before the next one, if there is one. */
export type RankingAnswer = Omit<RankingResponse, 'nextCursor'> & {
  next?: number;
};

/** The people behind the rows of a ranking, by ref, in the period and in the one before. */
export interface RankingCrowds {
  present: ReadonlyMap<string, SubjectCrowds>;
  previous: ReadonlyMap<string, SubjectCrowds>;
}
