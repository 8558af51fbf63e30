import { RunCounts } from '../../store/AdoptionStore';
import { Settlement } from '../settle/settle';

/** How many days of reports were written, confirmed, not yet there, or failed. */
export type Tally = Omit<RunCounts, 'planned'>;

export const emptyTally: Tally = {
  written: 0,
  unchanged: 0,
  waiting: 0,
  failed: 0,
};

export function tallyOf(settlements: Settlement[]): Tally {
  const tally = { ...emptyTally };
  for (const { result } of settlements) {
    if (result !== 'postponed') {
      tally[result]++;
    }
  }
  return tally;
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    written: one.written + other.written,
    unchanged: one.unchanged + other.unchanged,
    waiting: one.waiting + other.waiting,
    failed: one.failed + other.failed,
  };
}
