/** A team whose members count, with the scope that its membership is reported in. */
export interface CountedTeam {
  id: number;
  scopeId: number;
}

/**
 * Some of the people in a scope's users report: all of them, or per day those who are then members of one of the teams
 * or are among the users, each counted once.
 */
export interface Population {
  scopeId: number;
  /** Nobody is left out. */
  everyone?: boolean;
  teams: readonly CountedTeam[];
  userIds: readonly number[];
}
