import { TeamSplit } from '../splits/TeamSplit';
import {
  TeamSplitsQuestion,
  TeamSplitValue,
} from '../splits/TeamSplitsQuestion';
import { applyFloor, SliceVerdict } from './groupSizeFloor';

/** Tells of a team's split what is about enough people; what is about too few is left out. */
export function concealTeamSplit(
  { team, crowds, valueOf }: TeamSplit,
  { metrics, top, minimum }: TeamSplitsQuestion & { minimum: number },
): TeamSplitValue[] {
  const { suppressed, slices } = applyFloor(crowds, {
    ...{ minimum, top },
    isSplit: true,
    isNarrowed: false,
  });
  return metrics.flatMap(({ id: metric }) => {
    const verdict = slices.get(metric);
    if (suppressed || !verdict) {
      return [];
    }
    const told = verdict.kept.map(key => ({ key, keys: [key] }));
    const others = foldedKeys(crowds.slices.get(metric)?.slices, verdict);
    return [...told, ...others].map(({ key, keys }) => ({
      ...{ team, metric, key },
      value: valueOf(metric, keys),
    }));
  });
}

function foldedKeys(
  slices: readonly { key: string }[] = [],
  { kept, others }: SliceVerdict,
) {
  const keys = slices.map(({ key }) => key).filter(key => !kept.includes(key));
  return others === 'shown' ? [{ key: 'other', keys }] : [];
}
