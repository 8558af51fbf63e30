import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readJson } from './json/readJson';
import { RecordReader, RecordSink, ReportKind } from './RecordReader';
import { ReportSummary } from './ReportSummary';
import { UnreadableReportError } from './UnreadableReportError';

/** The files of a report, each in chunks. */
export type ReportParts = AsyncIterable<AsyncIterable<Uint8Array>>;

export interface ReadOptions {
  /** The day asked for: records of another day are dropped. Left out for the newest 28 days. */
  day?: Day;
}

/**
 * Reads the files of a report one after the other, in constant memory, and hands over each record once.
 *
 * @throws UnreadableReportError where a file was cut, or where there is something in it and no record at all.
 */
export async function readReport<T extends { day: Day; scopeId: string }>(
  parts: ReportParts,
  kind: ReportKind<T>,
  options: ReadOptions,
  onRecord: RecordSink<T>,
): Promise<ReportSummary> {
  const reader = new RecordReader(kind, options.day, onRecord);
  for await (const part of parts) {
    await readJson(part, reader);
  }
  const summary = reader.summary();
  const { lines, records, droppedLines } = summary;
  if (lines > 0 && records === 0 && !droppedLines.windowTotal) {
    const reasons = Object.entries(droppedLines)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ');
    throw new UnreadableReportError(
      'notUnderstood',
      `None of the ${lines} lines of the report holds a record (${reasons})`,
    );
  }
  return summary;
}
