import { ReportSummary } from '../../reports/ReportSummary';
import { ReportContent } from '../settle/DayOutcome';

/** What came of reading a report, as far as the ledger is concerned. */
export function contentOf(summary: ReportSummary): ReportContent {
  return {
    hash: summary.contentHash,
    rows: summary.records,
    droppedLines: summary.droppedLines,
    unknownFields: summary.unknownFields,
    adjustedValues: summary.adjustedValues,
    hasActivity: summary.hasActivity,
  };
}
