import { LedgerEntry } from '../../store/AdoptionStore';
import { confirmationDistance } from '../ages';
import { isOpen, isStored } from '../ledgerEntries';
import { DayOutcome } from './DayOutcome';
import {
  postpone,
  settle,
  SettleOptions,
  Settlement,
  waitForOther,
} from './settle';

/** A report of a day with GitHub's answer; none where it was not asked because another report had failed. */
export interface AnsweredReport {
  entry: LedgerEntry;
  outcome: DayOutcome | undefined;
}

/**
 * Decides about the reports of one day of people together, since they are kept together: while one of them is in
 * trouble, what is held stays as it is.
 */
export function settlePeople(
  reports: AnsweredReport[],
  options: SettleOptions,
): Settlement[] {
  const isMissing = ({ outcome }: AnsweredReport) => outcome?.kind === 'none';
  const settled = reports.map(({ entry, outcome }) =>
    outcome ? settle(entry, outcome, options) : postpone(entry, null),
  );
  const failed = settled.find(({ result }) => result === 'failed');
  if (failed) {
    const until = failed.entry.next_attempt_at;
    return reports.map(({ entry }, index) =>
      settled[index].result === 'failed'
        ? settled[index]
        : postpone(entry, until),
    );
  }
  const users = reports.findIndex(({ entry }) => entry.report === 'users');
  if (
    users >= 0 &&
    isMissing(reports[users]) &&
    settled[users].entry.state !== 'empty'
  ) {
    // Memberships say nothing while nobody knows who was active.
    const until = settled[users].entry.next_attempt_at;
    return reports.map((one, index) =>
      isMissing(one) ? settled[index] : waitForOther(one.entry, until),
    );
  }
  if (reports.some(one => isMissing(one) && isStored(one.entry))) {
    const until = options.now + confirmationDistance;
    return reports.map((one, index) =>
      isMissing(one)
        ? settled[index]
        : postpone(one.entry, isOpen(one.entry) ? until : null),
    );
  }
  return settled;
}
