import type { Conditions } from '../world/Conditions';
import type { Repository } from '../world/World';
import {
  countPullRequests,
  pullRequestEventsOn,
  type PullRequests,
} from './pullRequests';
import { reviewTimesOf, type ReviewTimesRow } from './reviewTimes';

/** A line of a repos report: the pull requests of one repository on one day. */
export interface RepositoryRecord {
  day: string;
  enterprise_id: string;
  organization_id: string;
  repo_id: number;
  repo_owner_name: string;
  repo_name: string;
  repo_visibility: Repository['visibility'];
  pull_requests: PullRequests;
  pull_request_review_times?: ReviewTimesRow[];
}

/** The line of a repository; undefined on a day without pull requests. */
export function createRepositoryRecord(
  identity: Pick<RepositoryRecord, 'day' | 'enterprise_id' | 'organization_id'>,
  repository: Repository,
  conditions: Conditions,
  seed: number,
): RepositoryRecord | undefined {
  const events = pullRequestEventsOn(repository, conditions, seed);
  if (events.length === 0) {
    return undefined;
  }
  const pullRequests = countPullRequests(events);
  return {
    ...identity,
    repo_id: repository.id,
    repo_owner_name: repository.owner,
    repo_name: repository.name,
    repo_visibility: repository.visibility,
    pull_requests: pullRequests,
    ...(conditions.introduced.reviewTimes && {
      pull_request_review_times: reviewTimesOf(
        repository,
        pullRequests.total_merged,
        conditions,
        seed,
      ),
    }),
  };
}
