import { PeopleSelection } from '../../store/operations/joinPeople';
import { readContributors } from '../../store/operations/readContributors';
import { Crowd, crowdOf } from '../floor/Crowd';

/** Who contributed to each slice, one by one, as far back as the breakdowns of single people are kept. */
export async function countContributors(
  request: PeopleSelection & { slices: readonly (readonly number[])[] },
): Promise<Crowd[]> {
  const people = request.slices.map(() => new Set<number>());
  if (request.slices.some(keyIds => keyIds.length > 0)) {
    for (const { slice, user } of await readContributors(request)) {
      people[slice].add(user);
    }
  }
  return people.map(crowdOf);
}
