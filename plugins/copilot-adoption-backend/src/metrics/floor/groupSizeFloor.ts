import { Slice } from '../figures/Figures';
import { byWeight } from '../series/KeptKeys';
import { unite } from './Crowd';
import { SlicedCrowds, SubjectCrowds } from './SubjectCrowds';

/** What may be shown of one metric that is split or narrowed. */
export interface SliceVerdict {
  /** Keys with a line of their own, the weightiest first. */
  kept: string[];
  /** What becomes of all other keys together. */
  others: 'none' | 'shown' | 'suppressed';
  /** Whether nothing may be shown at all. */
  suppressed: boolean;
}

/** What may be shown of a subject. */
export interface SubjectVerdict {
  suppressed: boolean;
  /** By metric, where metrics are split or narrowed. */
  slices: ReadonlyMap<string, SliceVerdict>;
}

/** What is asked, as far as the floor is concerned. */
export interface FloorQuestion {
  minimum: number;
  isSplit: boolean;
  isNarrowed: boolean;
  top?: number;
}

/**
 * The group-size floor: decides for a whole period what may be shown about a subject, so that no figure is about fewer
 * than `minimum` people, neither by itself nor by subtraction from another one.
 *
 * 1. A team or group needs enough active people. Scopes and repositories are exempt.
 * 2. A slice needs enough contributors. Smaller keys are folded into `other`; while that is too small, so is the next
 *    smallest key. A narrowed figure needs enough contributors within, and enough or none outside.
 * 3. Nothing is shown where the rest of the scope, or the difference to a relative, is a few people.
 * 4. Whoever belongs to a group without a team counts only by a trusted catalog origin; see `isTrustedOrigin`.
 */
export function applyFloor(
  crowds: SubjectCrowds,
  question: FloorQuestion,
): SubjectVerdict {
  const { minimum } = question;
  const suppressed =
    !crowds.isExempt &&
    (crowds.active < minimum ||
      crowds.remainders.some(people => isFew(people, minimum)));
  const slices = [...crowds.slices].map(
    ([metric, sliced]) => [metric, judgeSlices(sliced, question)] as const,
  );
  return { suppressed, slices: new Map(slices) };
}

function judgeSlices(
  sliced: SlicedCrowds,
  { minimum, isSplit, isNarrowed, top }: FloorQuestion,
): SliceVerdict {
  if (isNarrowed && isRevealing(sliced, minimum)) {
    return { kept: [], others: 'none', suppressed: true };
  }
  if (!isSplit) {
    return { kept: [], others: 'none', suppressed: false };
  }
  const slices = sliced.slices.filter(isAnything);
  const large = slices.filter(slice => slice.crowd.atLeast >= minimum);
  const { kept, folded } = foldSmall(
    slices,
    byWeight(large).slice(0, top),
    minimum,
  );
  return {
    kept: kept.map(slice => slice.key),
    others: judgeOthers(folded, minimum),
    suppressed: false,
  };
}

/** Folds whatever is not kept, and as many of the smallest kept slices as it takes to hide the others among them. */
function foldSmall(
  slices: readonly Slice[],
  keep: readonly Slice[],
  minimum: number,
): { kept: Slice[]; folded: Slice[] } {
  let kept = [...keep];
  let folded = slices.filter(slice => !kept.includes(slice));
  while (kept.length > 0 && judgeOthers(folded, minimum) === 'suppressed') {
    const smallest = kept.reduce((least, slice) =>
      slice.crowd.atLeast <= least.crowd.atLeast ? slice : least,
    );
    kept = kept.filter(slice => slice !== smallest);
    folded = [...folded, smallest];
  }
  return { kept, folded };
}

function judgeOthers(
  folded: readonly Slice[],
  minimum: number,
): SliceVerdict['others'] {
  if (folded.length === 0) {
    return 'none';
  }
  const { atLeast } = unite(folded.map(slice => slice.crowd));
  return atLeast >= minimum ? 'shown' : 'suppressed';
}

/** Which lines of a split may not be compared with the period before. */
export interface HiddenLines {
  keys: ReadonlySet<string>;
  others: boolean;
}

/** Decides about the period before: the lines are those of the present, the people those of the past. */
export function hideFewInPrevious(
  previous: SlicedCrowds,
  present: SliceVerdict,
  question: FloorQuestion,
): HiddenLines {
  const { minimum } = question;
  if (question.isNarrowed && isRevealing(previous, minimum)) {
    return { keys: new Set(present.kept), others: true };
  }
  const slices = previous.slices.filter(isAnything);
  const isKept = ({ key }: Slice) => present.kept.includes(key);
  const folded = slices.filter(slice => !isKept(slice));
  const others: Slice = {
    key: '',
    weight: 0,
    crowd: unite(folded.map(slice => slice.crowd)),
  };
  const lines = [...slices.filter(isKept), ...(folded.length ? [others] : [])];
  const hidden = foldSmall(
    lines,
    lines.filter(line => line.crowd.atLeast >= minimum),
    minimum,
  ).folded;
  return {
    keys: new Set(hidden.filter(isKept).map(slice => slice.key)),
    others: hidden.includes(others),
  };
}

/** Whether few people are within what a metric is narrowed to, or outside of it. */
function isRevealing(
  { slices, outside }: SlicedCrowds,
  minimum: number,
): boolean {
  const inside = unite(slices.map(slice => slice.crowd));
  return inside.atLeast < minimum || isFew(outside.atLeast, minimum);
}

function isFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}

/** Keys that nobody used, and that came to nothing, tell nothing. */
function isAnything({ weight, crowd }: Slice): boolean {
  return weight > 0 || crowd.atLeast > 0;
}
