import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Adjustments } from './Adjustment';
import { DropReason } from './DropReason';
import { Hash, HashSum } from './hash/Hash';
import { DaySummary, ReportSummary } from './ReportSummary';

interface DayTally {
  hash: HashSum;
  hasActivity: boolean;
}

/** Counts what is read from a report, line by line. */
export class ReportTally {
  readonly #dropped: Partial<Record<DropReason, number>> = {};
  readonly #days = new Map<Day, DayTally>();
  readonly #all = new HashSum();
  #droppedLines = 0;

  record(day: Day, hash: Hash, isActive: boolean): void {
    const tally = this.#days.get(day) ?? this.#open(day);
    tally.hash.add(hash);
    tally.hasActivity ||= isActive;
    this.#all.add(hash);
  }

  dropped(reason: DropReason): void {
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + 1;
    this.#droppedLines++;
  }

  summary(
    unknownFields: Map<string, number>,
    adjustedValues: Adjustments = {},
  ): ReportSummary {
    const days = [...this.#days]
      .map(([day, tally]) => summaryOf(day, tally))
      .sort((a, b) => a.day - b.day);
    return {
      lines: this.#all.count + this.#droppedLines,
      records: this.#all.count,
      droppedLines: this.#dropped,
      unknownFields: Object.fromEntries(unknownFields),
      adjustedValues,
      contentHash: this.#all.toString(),
      hasActivity: days.some(({ hasActivity }) => hasActivity),
      days,
    };
  }

  #open(day: Day): DayTally {
    const tally = { hash: new HashSum(), hasActivity: false };
    this.#days.set(day, tally);
    return tally;
  }
}

function summaryOf(day: Day, { hash, hasActivity }: DayTally): DaySummary {
  return {
    day,
    records: hash.count,
    contentHash: hash.toString(),
    hasActivity,
  };
}
