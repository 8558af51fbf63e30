import { RecordHasher } from './hash/RecordHasher';
import { parseTotalsRecord } from './parseTotalsRecord';
import { RecordSink } from './RecordReader';
import { ReadOptions, readReport, ReportParts } from './readReport';
import { TotalsRecord } from './records';
import { ReportSummary } from './ReportSummary';

/** Reads a report of totals, of one day or of 28, and hands over each day once. */
export function readTotals(
  parts: ReportParts,
  options: ReadOptions,
  onRecord: RecordSink<TotalsRecord>,
): Promise<ReportSummary> {
  const hasher = new RecordHasher();
  const seen = new Set<number>();
  return readReport(
    parts,
    {
      parse: parseTotalsRecord,
      isFirst: ({ day }) => seen.size < seen.add(day).size,
      hash: record => hasher.totals(record),
      isActive,
    },
    options,
    onRecord,
  );
}

function isActive(record: TotalsRecord): boolean {
  const numbers = [
    ...Object.values(record.counters),
    ...Object.values(record.publishedActives),
    ...record.measures.map(({ value }) => value),
  ];
  return numbers.some(value => (value ?? 0) > 0);
}
