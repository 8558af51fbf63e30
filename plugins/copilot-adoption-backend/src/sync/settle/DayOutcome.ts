import { SyncErrorCode } from 'backstage-plugin-copilot-adoption-common';

/** What became of asking GitHub for a day of a report. */
export type DayOutcome =
  /** GitHub says that there is nothing (yet). */
  | { kind: 'none' }
  | { kind: 'content'; content: ReportContent }
  | { kind: 'failure'; failure: SyncFailure };

/** A report as far as the ledger is concerned. */
export interface ReportContent {
  hash: string;
  rows: number;
  droppedLines: Record<string, number>;
  unknownFields: Record<string, number>;
  adjustedValues: Record<string, number>;
  hasActivity: boolean;
}

export interface SyncFailure {
  code: SyncErrorCode;
  /** Says what happened, without signed URLs, credentials or logins. */
  detail: string;
  /** When GitHub allows the next attempt. */
  retryAt?: number;
}
