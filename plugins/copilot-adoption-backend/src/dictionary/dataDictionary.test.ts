import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeMetrics } from '../metrics/describeMetrics';
import { dataDictionary } from './dataDictionary';

const page = resolve(__dirname, '../../../../docs/data-dictionary.md');

describe('the data dictionary', () => {
  it('says what the registry says', () => {
    expect(readFileSync(page, 'utf8')).toBe(dataDictionary());
  });

  it('names GitHub’s fields of every metric, none by our own name', () => {
    // Bills are the only answers of GitHub with words in camel case.
    const githubs =
      /^[a-z_*[\].0-9]+( of [a-z-]+)?$|^usageItems\[\]\.[a-zA-Z]+$|^any /;
    const unknown = describeMetrics().flatMap(({ id, sources }) =>
      sources
        .filter(source => !githubs.test(source))
        .concat(sources.length === 0 ? ['none'] : [])
        .map(source => `${id}: ${source}`),
    );
    expect(unknown).toEqual([]);
  });

  it('finds what is nested and what is counted by name', () => {
    const sourcesOf = (id: string) =>
      describeMetrics().find(metric => metric.id === id)?.sources;
    expect(sourcesOf('cli_sessions')).toEqual(['totals_by_cli.session_count']);
    expect(sourcesOf('third_party_agent_jobs')).toEqual([
      'totals_by_3rd_party_agent[].user_initiated_interaction_count',
    ]);
    expect(sourcesOf('pull_requests.merged')).toEqual([
      'pull_requests.total_merged',
    ]);
  });
});
