import { Dice, scramble } from '../Dice';
import type { Conditions } from '../world/Conditions';
import type { Repository } from '../world/World';
import { median } from './statistics';

/** The `pull_requests` object of a totals record; medians are null when nothing was merged. */
export interface PullRequests {
  total_created: number;
  total_reviewed: number;
  total_merged: number;
  median_minutes_to_merge: number | null;
  total_suggestions: number;
  total_applied_suggestions: number;
  total_created_by_copilot: number;
  total_reviewed_by_copilot: number;
  total_merged_created_by_copilot: number;
  total_merged_reviewed_by_copilot: number;
  median_minutes_to_merge_copilot_authored: number | null;
  median_minutes_to_merge_copilot_reviewed: number | null;
  total_copilot_suggestions: number;
  total_copilot_applied_suggestions: number;
  copilot_suggestions_by_comment_type: CommentTypeRow[];
}

export interface CommentTypeRow {
  comment_type: string;
  total_copilot_suggestions: number;
  total_copilot_applied_suggestions: number;
}

/** What happened to one pull request on a day, and who took part. */
export interface PullRequestEvent {
  what: 'created' | 'reviewed' | 'merged';
  byCopilot: boolean;
  reviewedByCopilot: boolean;
  minutesToMerge: number;
  suggestions: number;
  applied: number;
  commentType: string;
}

const commentTypes = ['bug_risk', 'security', 'performance', 'readability'];
const stages = ['created', 'reviewed', 'merged'] as const;

/** A repository's pull-request events of a day; the newer surfaces bring more of Copilot into them. */
export function pullRequestEventsOn(
  repository: Repository,
  conditions: Conditions,
  seed: number,
): PullRequestEvent[] {
  const { day, workload, cloudAgent, agents } = conditions;
  const dice = new Dice().seed(scramble(seed, repository.id, day));
  const busy = 0.5 + ((repository.id % 5) / 5) * 2.5;
  return stages.flatMap(what => {
    const count = Math.floor(busy * workload * dice.between(0, 2));
    return Array.from({ length: count }, () => {
      const suggestions =
        what === 'reviewed' ? Math.floor(dice.between(0, 4)) : 0;
      return {
        what,
        byCopilot: dice.chance(0.22 * cloudAgent),
        reviewedByCopilot: dice.chance(0.15 + 0.5 * agents),
        minutesToMerge:
          Math.round(dice.between(8, 90) * dice.between(1, 14) * 100) / 100,
        suggestions,
        applied: Math.floor(suggestions * dice.roll()),
        commentType: dice.pick(commentTypes),
      };
    });
  });
}

/** GitHub's pull-request counts over the events of a scope or of one repository. */
export function countPullRequests(
  events: readonly PullRequestEvent[],
): PullRequests {
  const created = events.filter(({ what }) => what === 'created');
  const reviewed = events.filter(({ what }) => what === 'reviewed');
  const merged = events.filter(({ what }) => what === 'merged');
  const copilotReviews = reviewed.filter(isReviewedByCopilot);
  const authored = merged.filter(({ byCopilot }) => byCopilot);
  const copilotReviewed = merged.filter(isReviewedByCopilot);
  return {
    total_created: created.length,
    total_reviewed: reviewed.length,
    total_merged: merged.length,
    median_minutes_to_merge: medianMinutes(merged),
    total_suggestions: sum(reviewed, 'suggestions'),
    total_applied_suggestions: sum(reviewed, 'applied'),
    total_created_by_copilot: created.filter(event => event.byCopilot).length,
    total_reviewed_by_copilot: copilotReviews.length,
    total_merged_created_by_copilot: authored.length,
    total_merged_reviewed_by_copilot: copilotReviewed.length,
    median_minutes_to_merge_copilot_authored: medianMinutes(authored),
    median_minutes_to_merge_copilot_reviewed: medianMinutes(copilotReviewed),
    total_copilot_suggestions: sum(copilotReviews, 'suggestions'),
    total_copilot_applied_suggestions: sum(copilotReviews, 'applied'),
    copilot_suggestions_by_comment_type: byCommentType(copilotReviews),
  };
}

function isReviewedByCopilot(event: PullRequestEvent): boolean {
  return event.reviewedByCopilot;
}

function byCommentType(reviews: readonly PullRequestEvent[]): CommentTypeRow[] {
  return commentTypes
    .map(type => {
      const ofType = reviews.filter(({ commentType }) => commentType === type);
      return {
        comment_type: type,
        total_copilot_suggestions: sum(ofType, 'suggestions'),
        total_copilot_applied_suggestions: sum(ofType, 'applied'),
      };
    })
    .filter(row => row.total_copilot_suggestions > 0);
}

function sum(
  events: readonly PullRequestEvent[],
  counter: 'suggestions' | 'applied',
): number {
  return events.reduce((total, event) => total + event[counter], 0);
}

function medianMinutes(merges: readonly PullRequestEvent[]): number | null {
  return merges.length > 0
    ? median(merges.map(event => event.minutesToMerge))
    : null;
}
