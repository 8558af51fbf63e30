import { introductions } from '../introductions';
import type { Report } from './Report';

export const repositories: Report = {
  name: 'repositories',
  pathName: () => 'repos',
  firstDay: introductions.repositories,
  hasEmptyDays: true,
  links: day => (day % 5 === 0 ? 2 : 1),
  isDivisible: true,
  dayRecords({ scope, to, at, part }, { world }) {
    return world.repositoryRecords(scope, to, at, part);
  },
};
