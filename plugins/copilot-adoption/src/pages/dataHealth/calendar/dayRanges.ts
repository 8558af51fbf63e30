import {
  DayState,
  parseDay,
  SyncDay,
} from 'backstage-plugin-copilot-adoption-common';

/** Days that follow each other and share a state and an error. */
export interface DayRange {
  from: string;
  to: string;
  days: number;
  state: DayState;
  error: SyncDay['error'];
}

/** Says a calendar in few lines, the newest first: what the table shows instead of 365 squares. */
export function dayRanges(entries: readonly SyncDay[]): DayRange[] {
  const newestFirst = [...entries].sort((one, other) =>
    other.day.localeCompare(one.day),
  );
  return newestFirst.reduce<DayRange[]>((ranges, entry) => {
    const last = ranges.at(-1);
    if (last && continues(last, entry)) {
      return [
        ...ranges.slice(0, -1),
        { ...last, from: entry.day, days: last.days + 1 },
      ];
    }
    const { day, state, error } = entry;
    return [...ranges, { from: day, to: day, days: 1, state, error }];
  }, []);
}

function continues(range: DayRange, entry: SyncDay): boolean {
  return (
    parseDay(entry.day) === parseDay(range.from) - 1 &&
    entry.state === range.state &&
    entry.error?.code === range.error?.code
  );
}
