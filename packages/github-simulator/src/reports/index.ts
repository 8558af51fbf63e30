import { repositories } from './repositories';
import type { Report } from './Report';
import { totals } from './totals';
import { users } from './users';
import { userTeams } from './userTeams';

/** Every kind of report the simulator serves. */
export const reports: readonly Report[] = [
  totals,
  users,
  userTeams,
  repositories,
];
