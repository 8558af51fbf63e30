import type { Report } from './Report';

export const userTeams: Report = {
  name: 'user-teams',
  pathName: () => 'user-teams',
  links: day => (day % 3 === 0 ? 2 : 1),
  isDivisible: true,
  dayRecords({ scope, to, at, part }, { world }) {
    return world.userTeamRecords(scope, to, at, part);
  },
};
