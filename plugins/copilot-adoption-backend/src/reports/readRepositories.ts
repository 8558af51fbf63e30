import { ScopeKind } from 'backstage-plugin-copilot-adoption-common';
import { DistinctPairs } from './DistinctPairs';
import { RecordHasher } from './hash/RecordHasher';
import { parseRepositoryRecord } from './parseRepositoryRecord';
import { RecordSink } from './RecordReader';
import { ReadOptions, readReport, ReportParts } from './readReport';
import { RepositoryRecord } from './records';
import { ReportSummary } from './ReportSummary';

/** Reads repos-1-day, and hands over each repository once. */
export function readRepositories(
  parts: ReportParts,
  options: ReadOptions & { scopeKind: ScopeKind },
  onRecord: RecordSink<RepositoryRecord>,
): Promise<ReportSummary> {
  const hasher = new RecordHasher();
  const seen = new DistinctPairs();
  return readReport(
    parts,
    {
      parse: (json, context) =>
        parseRepositoryRecord(json, context, options.scopeKind),
      isFirst: ({ day, repositoryId }) => seen.add(day, repositoryId),
      hash: record => hasher.repository(record),
      isActive: ({ measures }) => measures.some(({ value }) => value > 0),
    },
    options,
    onRecord,
  );
}
