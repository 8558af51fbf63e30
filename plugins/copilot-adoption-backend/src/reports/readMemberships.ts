import { DistinctPairs } from './DistinctPairs';
import { RecordHasher } from './hash/RecordHasher';
import { parseMembershipRecord } from './parseMembershipRecord';
import { RecordSink } from './RecordReader';
import { ReadOptions, readReport, ReportParts } from './readReport';
import { MembershipRecord } from './records';
import { ReportSummary } from './ReportSummary';

/** Reads user-teams-1-day, and hands over each person of each team once. */
export function readMemberships(
  parts: ReportParts,
  options: Required<ReadOptions>,
  onRecord: RecordSink<MembershipRecord>,
): Promise<ReportSummary> {
  const hasher = new RecordHasher();
  const seen = new DistinctPairs();
  return readReport(
    parts,
    {
      parse: parseMembershipRecord,
      isFirst: ({ teamId, userId }) => seen.add(teamId, userId),
      hash: record => hasher.membership(record),
      isActive: () => true,
    },
    options,
    onRecord,
  );
}
