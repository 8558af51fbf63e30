import { InputError } from '@backstage/errors';
import {
  MetricDefinition,
  RankingKind,
  ScopeRef,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Period, Where } from '../series/SeriesQuestion';

/** What `GET /ranking` asks for, read and in the words of the registry. */
export interface RankingQuestion extends Period {
  kind: RankingKind;
  /** None where the scopes themselves are ranked. */
  scope?: ScopeRef;
  /** Only these teams or repositories, by their ids in the store; all when left out. */
  only?: ReadonlySet<number>;
  /** Only these scopes; all when left out. */
  scopes?: readonly ScopeRef[];
  metrics: MetricDefinition[];
  /** What they are narrowed to. */
  where: Where;
  comparePrevious: boolean;
  order: RankingOrder;
  /** Part of the title, upper and lower case alike. */
  search: string;
  limit: number;
  /** How many rows come before the page. */
  offset: number;
  /** How users are called; by their logins when left out. */
  naming?: UserNaming;
}

/** What stands for a user in a row. A keyed hash does where people are stored without names, too. */
export type UserNaming = 'login' | 'id' | 'hash';

/** By what rows are sorted. */
export interface RankingOrder {
  /** Id of one of the metrics, or the title. */
  by: string;
  descending: boolean;
}

/** @throws InputError where a ranking within a scope names none. */
export function requireScope({ kind, scope }: RankingQuestion): ScopeRef {
  if (!scope) {
    throw new InputError(
      `Parameter 'scope' is missing, a ranking by ${kind} is about one scope`,
    );
  }
  return scope;
}

/** Stands for the teams, repositories or users of the scope where only their kind matters. */
export function anyMember(
  question: RankingQuestion,
  kind: 'team' | 'repository' | 'user',
): SubjectRef {
  return { scope: requireScope(question), member: { kind, name: '' } };
}
