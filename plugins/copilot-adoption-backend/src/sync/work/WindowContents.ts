import { Day } from 'backstage-plugin-copilot-adoption-common';
import { DaySummary, ReportSummary } from '../../reports/ReportSummary';
import { DayOutcome } from '../settle/DayOutcome';

/** What a 28-day report holds for each of its days. */
export class WindowContents {
  #days = new Map<Day, DaySummary>();

  note(summary: ReportSummary): ReportSummary {
    this.#days = new Map(summary.days.map(day => [day.day, day]));
    return summary;
  }

  outcomeOf(day: Day): DayOutcome {
    const summary = this.#days.get(day);
    return summary
      ? {
          kind: 'content',
          content: {
            hash: summary.contentHash,
            rows: summary.records,
            droppedLines: {},
            unknownFields: {},
            adjustedValues: {},
            hasActivity: summary.hasActivity,
          },
        }
      : { kind: 'none' };
  }
}
