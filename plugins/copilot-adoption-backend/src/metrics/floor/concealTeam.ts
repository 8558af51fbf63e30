import {
  RankedItem,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { RankingCrowds } from '../ranking/RankingAnswer';
import { TeamRow } from '../ranking/rankTeams';
import { applyFloor } from './groupSizeFloor';
import { SubjectCrowds } from './SubjectCrowds';

/** Takes out of a team's row what is about too few people, in the period or in the one before. */
export function concealTeam(
  { item, isHeld }: TeamRow,
  { present, previous }: RankingCrowds,
  minimum: number,
): RankedItem {
  const isHidden = (crowds: SubjectCrowds | undefined) =>
    !crowds ||
    applyFloor(crowds, { minimum, isSplit: false, isNarrowed: false })
      .suppressed;
  const ref = item.ref ?? '';
  const hides = {
    now: isHidden(present.get(ref)),
    before: isHidden(previous.get(ref)),
  };
  const values = item.values.map((value, index) => {
    const shown = hides.now && isHeld[index] ? concealValue(value) : value;
    return hides.now || hides.before ? concealPrevious(shown) : shown;
  });
  return { ...item, values };
}

function concealValue(value: RankedValue): RankedValue {
  return { ...value, value: null, state: 'suppressed' };
}

/** A period that nobody reported stays what it is. */
function concealPrevious(value: RankedValue): RankedValue {
  const { previousState } = value;
  return previousState === undefined ||
    previousState === 'missing' ||
    previousState === 'unavailable'
    ? value
    : { ...value, previous: null, previousState: 'suppressed' };
}
