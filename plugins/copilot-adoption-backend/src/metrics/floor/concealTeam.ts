import {
  RankedItem,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { RankingCrowds } from '../ranking/RankingAnswer';
import { RankingQuestion } from '../ranking/RankingQuestion';
import { TeamRow } from '../ranking/rankTeams';
import { applyFloor } from './groupSizeFloor';
import { SubjectCrowds } from './SubjectCrowds';

/** Takes out of a team's row what is about too few people, in the period or in the one before. */
export function concealTeam(
  { item, isHeld }: TeamRow,
  { present, previous }: RankingCrowds,
  { minimum, metrics, where }: RowFloor,
): RankedItem {
  const isNarrowed = Object.keys(where).length > 0;
  const hides = (crowds: SubjectCrowds | undefined) => {
    const floor = { minimum, isSplit: false, isNarrowed };
    const verdict = crowds && applyFloor(crowds, floor);
    return (metric: string) =>
      !verdict ||
      verdict.suppressed ||
      (verdict.slices.get(metric)?.suppressed ?? false);
  };
  const ref = item.ref ?? '';
  const hidesNow = hides(present.get(ref));
  const hidesBefore = hides(previous.get(ref));
  const values = item.values.map((value, index) => {
    const { id } = metrics[index];
    const shown = hidesNow(id) && isHeld[index] ? concealValue(value) : value;
    return hidesNow(id) || hidesBefore(id) ? concealPrevious(shown) : shown;
  });
  return { ...item, values };
}

/** What is asked of all rows, as far as the floor is concerned. */
type RowFloor = Pick<RankingQuestion, 'metrics' | 'where'> & {
  minimum: number;
};

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
