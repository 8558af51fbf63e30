import { countPullRequests, type PullRequestEvent } from './pullRequests';

const event: PullRequestEvent = {
  what: 'merged',
  byCopilot: false,
  reviewedByCopilot: false,
  minutesToMerge: 10,
  suggestions: 0,
  applied: 0,
  commentType: 'security',
};

describe('countPullRequests', () => {
  it('takes the median over the merged ones only', () => {
    const counts = countPullRequests([
      { ...event, minutesToMerge: 30 },
      { ...event, minutesToMerge: 10 },
      { ...event, minutesToMerge: 21, byCopilot: true },
      { ...event, minutesToMerge: 11, reviewedByCopilot: true },
      { ...event, what: 'created', minutesToMerge: 9999 },
    ]);
    expect(counts).toMatchObject({
      total_created: 1,
      total_merged: 4,
      median_minutes_to_merge: 16,
      median_minutes_to_merge_copilot_authored: 21,
      median_minutes_to_merge_copilot_reviewed: 11,
    });
  });

  it('splits what Copilot suggested in reviews by type of comment', () => {
    const review = {
      ...event,
      what: 'reviewed' as const,
      reviewedByCopilot: true,
    };
    const counts = countPullRequests([
      { ...review, suggestions: 3, applied: 1 },
      { ...review, suggestions: 2, applied: 2, commentType: 'bug_risk' },
      { ...review, suggestions: 5, reviewedByCopilot: false },
    ]);
    expect(counts).toMatchObject({
      total_suggestions: 10,
      total_copilot_suggestions: 5,
      copilot_suggestions_by_comment_type: [
        {
          comment_type: 'bug_risk',
          total_copilot_suggestions: 2,
          total_copilot_applied_suggestions: 2,
        },
        {
          comment_type: 'security',
          total_copilot_suggestions: 3,
          total_copilot_applied_suggestions: 1,
        },
      ],
    });
  });
});
