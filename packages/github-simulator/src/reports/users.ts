import { addDays } from '../days';
import type { Report } from './Report';

export const users: Report = {
  name: 'users',
  pathName: () => 'users',
  links: () => 3,
  isDivisible: true,
  dayRecords({ scope, to, at, part }, { world }) {
    return world.userRecords(scope, to, at, part);
  },
  /** One line per person and active day, as GitHub's files have it. */
  *windowRecords({ scope, from, to, at, part }, { world, publication }) {
    const window = { report_start_day: from, report_end_day: to };
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (!publication.isHeldBack(scope, 'users', day)) {
        for (const record of world.userRecords(scope, day, at, part)) {
          yield { ...window, ...record };
        }
      }
    }
  },
};
