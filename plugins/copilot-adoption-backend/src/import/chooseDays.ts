import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { heldStates } from '../store/heldStates';
import { Ledger } from '../sync/Ledger';
import { DayImport, lanes, Refusal } from './DayImport';
import { ImportedReport } from './FileKind';

/** What is to be done about the days of files. */
export interface Choice {
  days: DayImport[];
  /** Reports that are held already, and stay as they are. */
  held: number;
  refusals: Refusal[];
}

/**
 * Leaves out what is held: GitHub's own word, and what an earlier import brought. People and their teams are kept
 * together, so that one cannot come without the other where the other is held.
 */
export function chooseDays(
  days: readonly DayImport[],
  options: { scopeId: number; ledger: Ledger; replace: boolean },
): Choice {
  const { scopeId, ledger, replace } = options;
  const choice: Choice = { days: [], held: 0, refusals: [] };
  for (const one of days) {
    const { lane, day, files } = one;
    const reports: readonly ImportedReport[] = lanes[lane];
    const given = reports.filter(report => files[report]);
    const held = reports.filter(report =>
      heldStates.includes(ledger.entryOf(scopeId, report, day).state),
    );
    const absent = held.filter(report => !files[report]);
    if (!replace && given.every(report => held.includes(report))) {
      choice.held += given.length;
    } else if (replace ? absent.length > 0 : held.length > 0) {
      choice.refusals.push({
        what: `${given.join(' and ')} of ${formatDay(day)}`,
        reason: `cannot come alone: people and their teams are kept together, and ${held.join(
          ' and ',
        )} of that day ${held.length > 1 ? 'are' : 'is'} held already. Give ${
          replace ? absent.join(' and ') : 'both reports'
        } of that day too${replace ? '' : ', with --replace'}`,
      });
    } else {
      choice.days.push(one);
    }
  }
  return choice;
}
