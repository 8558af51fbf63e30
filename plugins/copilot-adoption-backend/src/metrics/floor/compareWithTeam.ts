import {
  TeamComparison,
  TeamMedian,
} from 'backstage-plugin-copilot-adoption-common';
import { CountedMedian, OwnTeam } from '../self/OwnTeam';
import { applyFloor } from './groupSizeFloor';

/** Compares with the smallest of somebody's teams of which may be told, so that nobody is compared with too few. */
export async function compareWithTeam(
  teams: readonly OwnTeam[],
  minimum: number,
): Promise<TeamComparison> {
  const question = { minimum, isSplit: false, isNarrowed: false };
  const [team] = teams
    .filter(({ crowds }) => !applyFloor(crowds, question).suppressed)
    .sort((one, other) => one.crowds.active - other.crowds.active);
  if (!team) {
    const reason = teams.length > 0 ? 'tooFewPeople' : 'noTeam';
    return { team: null, reason, people: null, medians: [] };
  }
  const { ref, title, crowds } = team;
  const medians = await team.readMedians();
  return {
    team: { ref, title },
    reason: null,
    people: crowds.active,
    medians: medians.map(median => concealMedian(median, minimum)),
  };
}

/** Not everybody who is active has a value of every metric. */
function concealMedian(
  { people, ...median }: CountedMedian,
  minimum: number,
): TeamMedian {
  return people > 0 && people < minimum
    ? { ...median, value: null, state: 'suppressed' }
    : median;
}
