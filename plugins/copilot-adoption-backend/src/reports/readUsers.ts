import { RecordHasher } from './hash/RecordHasher';
import { parseUserRecord } from './parseUserRecord';
import { RecordSink } from './RecordReader';
import { ReadOptions, readReport, ReportParts } from './readReport';
import { UserRecord } from './records';
import { ReportSummary } from './ReportSummary';
import { DistinctPairs } from './DistinctPairs';

/** Reads users-1-day or users-28-day, and hands over each person's day once. */
export function readUsers(
  parts: ReportParts,
  options: ReadOptions,
  onRecord: RecordSink<UserRecord>,
): Promise<ReportSummary> {
  const hasher = new RecordHasher();
  const seen = new DistinctPairs();
  return readReport(
    parts,
    {
      parse: parseUserRecord,
      isFirst: ({ day, userId }) => seen.add(day, userId),
      hash: record => hasher.user(record),
      isActive: ({ flags, credits, measures }) =>
        flags > 0 ||
        (credits ?? 0) > 0 ||
        measures.some(({ value }) => value > 0),
    },
    options,
    onRecord,
  );
}
