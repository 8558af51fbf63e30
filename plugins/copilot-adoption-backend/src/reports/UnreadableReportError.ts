import { SyncErrorCode } from 'backstage-plugin-copilot-adoption-common';

const codes = {
  truncated: 'unavailable',
  notUnderstood: 'unreadableReport',
} as const satisfies Record<string, SyncErrorCode>;

/**
 * A report that must not be stored as it is.
 *
 * - `truncated`: the file ends inside a record, so that it was cut on its way and has to be fetched again
 * - `notUnderstood`: there is something in the file, and no record in it
 */
export class UnreadableReportError extends Error {
  readonly reason: keyof typeof codes;
  /** The code of `syncErrors` that operators see. */
  readonly code: SyncErrorCode;

  constructor(reason: keyof typeof codes, message: string) {
    super(message);
    this.name = 'UnreadableReportError';
    this.reason = reason;
    this.code = codes[reason];
  }
}
