import { Dice, scramble } from '../Dice';
import type { Conditions } from '../world/Conditions';
import type { Repository } from '../world/World';
import { median, percentile90 } from './statistics';

/** The stages of a review that GitHub measures, in minutes. */
const stages = [
  'ready_to_first_review',
  'first_to_final_review',
  'final_review_to_merge',
] as const;

type Stage = (typeof stages)[number];

/** How long the pull requests merged on a day waited for people; only reviews by people count. */
export type ReviewTimesRow = {
  authored_by: 'human';
  reviewed_by: 'human';
  total_merged: number;
} & Record<`${'median' | 'p90'}_minutes_${Stage}`, number>;

/** The `pull_request_review_times` of a repository and day; no rows where nobody reviewed what was merged. */
export function reviewTimesOf(
  repository: Repository,
  merged: number,
  { day }: Conditions,
  seed: number,
): ReviewTimesRow[] {
  // Dice of their own, so that review times change nothing about the pull requests.
  const dice = new Dice().seed(scramble(seed, repository.id, day, 1));
  const reviewed = Array.from({ length: merged }, () => dice.chance(0.8));
  const reviews = reviewed.filter(Boolean).map(
    (): Record<Stage, number> => ({
      ready_to_first_review: minutes(dice, 5, 600),
      // A single review is the first and the final one.
      first_to_final_review: dice.chance(0.5) ? minutes(dice, 10, 900) : 0,
      final_review_to_merge: minutes(dice, 1, 120),
    }),
  );
  if (reviews.length === 0) {
    return [];
  }
  const times = Object.fromEntries(
    stages.flatMap(stage => {
      const values = reviews.map(review => review[stage]);
      return [
        [`median_minutes_${stage}`, median(values)],
        [`p90_minutes_${stage}`, percentile90(values)],
      ];
    }),
  );
  return [
    {
      authored_by: 'human',
      reviewed_by: 'human',
      total_merged: reviews.length,
      ...times,
    } as ReviewTimesRow,
  ];
}

function minutes(dice: Dice, low: number, high: number): number {
  return Math.round(dice.between(low, high) * 100) / 100;
}
