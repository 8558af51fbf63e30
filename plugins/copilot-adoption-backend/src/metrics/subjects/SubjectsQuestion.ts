import { ScopeRef, SubjectRef } from 'backstage-plugin-copilot-adoption-common';

/** Which subjects of a scope to list. */
export interface SubjectsQuestion {
  scope: ScopeRef;
  kind: 'team' | 'repository' | 'user';
  /** A team or catalog group of the scope, whose members to list. */
  team?: SubjectRef;
  /** Only these, by their ids in the store; all when left out. */
  only?: ReadonlySet<number>;
  /** Part of the title, upper and lower case alike. */
  search: string;
  limit: number;
  /** Title and id of the last subject of the page before. */
  after?: SubjectPosition;
}

/** Where a page of subjects ends: subjects are listed by title, equal titles by id. */
export interface SubjectPosition {
  title: string;
  id: number;
}
