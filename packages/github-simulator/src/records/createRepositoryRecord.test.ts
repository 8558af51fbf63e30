import { acme, noon, octoOrg } from '../__testUtils__/scopes';
import { demoWorld } from '../demo/demoWorld';
import type { RepositoryRecord } from './createRepositoryRecord';
import type { PullRequests } from './pullRequests';

const world = demoWorld({ seed: 1, today: '2026-11-20' });

function sumOf(records: readonly RepositoryRecord[], name: keyof PullRequests) {
  return records.reduce(
    (sum, { pull_requests }) => sum + Number(pull_requests[name]),
    0,
  );
}

describe.each([acme, octoOrg])('the repositories of %p', scope => {
  const day = '2026-11-11';
  const records = [...world.repositoryRecords(scope, day, noon)];

  it('have the pull requests of the scope between them', () => {
    const totals = world.totalsRecord(scope, day, noon)!.pull_requests;
    for (const name of [
      'total_created',
      'total_reviewed',
      'total_merged',
      'total_applied_suggestions',
      'total_created_by_copilot',
      'total_merged_reviewed_by_copilot',
      'total_copilot_suggestions',
    ] as const) {
      expect([name, sumOf(records, name)]).toEqual([name, totals[name]]);
    }
    expect(totals.total_merged).toBeGreaterThan(0);
  });

  it('say whose they are, and have something to tell', () => {
    const repositories = new Map(world.repositories.map(one => [one.id, one]));
    for (const record of records) {
      expect(repositories.get(record.repo_id)).toMatchObject({
        owner: record.repo_owner_name,
        name: record.repo_name,
        visibility: record.repo_visibility,
      });
      expect(record.enterprise_id).toBe('90210');
      const { total_created, total_reviewed, total_merged } =
        record.pull_requests;
      expect(total_created + total_reviewed + total_merged).toBeGreaterThan(0);
    }
  });

  it('tell of reviews by people where something was merged', () => {
    const rows = records.flatMap(record =>
      record.pull_request_review_times!.map(row => ({ record, row })),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { record, row } of rows) {
      const { total_merged } = record.pull_requests;
      expect(row.total_merged).toBeGreaterThan(0);
      expect(row.total_merged).toBeLessThanOrEqual(total_merged);
      expect(row.p90_minutes_first_to_final_review).toBeGreaterThanOrEqual(
        row.median_minutes_first_to_final_review,
      );
    }
    const [early] = world.repositoryRecords(scope, '2026-09-24', noon);
    expect(early).not.toHaveProperty('pull_request_review_times');
  });

  it('are the same whenever they are asked for, and others once restated', () => {
    expect([...world.repositoryRecords(scope, day, noon)]).toEqual(records);
    const other = demoWorld({ seed: 1, today: '2026-11-20' });
    other.restate(scope, day);
    expect([...other.repositoryRecords(scope, day, noon)]).not.toEqual(records);
  });
});
