import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Adjustments } from './Adjustment';
import { DropReason } from './DropReason';
import { WindowRecord } from './records';

/** What a report held for one day. */
export interface DaySummary {
  day: Day;
  records: number;
  /**
   * Equal for two reports that say the same about the day, whatever the order of lines and rows,
   * and whether the report is of one day or of 28. Housekeeping and unknown fields do not count.
   */
  contentHash: string;
  /** Whether there is any number above zero, or anybody engaged. */
  hasActivity: boolean;
}

/** What came of reading a report. */
export interface ReportSummary {
  /** Records and dropped lines; 0 for a file that holds nothing. */
  lines: number;
  records: number;
  droppedLines: Partial<Record<DropReason, number>>;
  /** Fields that no parser knows, by path such as `totals_by_ide[].theme`, with how often they came. */
  unknownFields: Record<string, number>;
  /** Values that could not be stored as they came, by how they were changed. */
  adjustedValues: Adjustments;
  contentHash: string;
  hasActivity: boolean;
  /** One entry per day with records, oldest first. */
  days: DaySummary[];
  /** What a 28-day report says of all of its days together, where it says so. */
  window?: WindowRecord;
}
