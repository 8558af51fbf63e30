import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { Settlement } from '../sync/settle/settle';
import { Refusal } from './DayImport';

/** What became of the reports that were read from copies. */
export class CopyTally {
  written = 0;
  unchanged = 0;
  readonly refusals: Refusal[] = [];

  add(settlements: Settlement[]) {
    for (const { entry, result } of settlements) {
      if (result === 'written' || result === 'unchanged') {
        this[result]++;
      } else if (result !== 'postponed') {
        this.refusals.push({
          what: `${entry.report} of ${formatDay(entry.day)}`,
          reason: `cannot be kept: ${reasonOf(entry)}`,
        });
      }
    }
  }
}

/** As part of a sentence. */
function reasonOf({ error_detail: detail }: Settlement['entry']): string {
  return detail?.replace(/\.$/, '') ?? 'there is nothing in it';
}
