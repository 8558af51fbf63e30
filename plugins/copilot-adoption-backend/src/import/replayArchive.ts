import {
  Day,
  formatDay,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readArchive } from '../store/operations/readArchive';
import { Ledger } from '../sync/Ledger';
import { isStored } from '../sync/ledgerEntries';
import { SyncScope } from '../sync/SyncScope';
import { SyncTools } from '../sync/SyncTools';
import { ArchiveSource } from './ArchiveSource';
import { CopiedDay, copyDays } from './copyDays';
import { laneOf, lanes, Refusal } from './DayImport';
import { ImportedReport, importedReports } from './FileKind';
import { sparingly } from './sparingly';

export interface Replay {
  tools: Omit<SyncTools, 'source' | 'lists'>;
  db: Knex;
  scope: SyncScope;
  /** All of them unless some are named. */
  reports: readonly ImportedReport[];
  from: Day;
  to: Day;
  /** Writes days even where they come out as they are stored. */
  rewrite: boolean;
  /** Reads everything and writes nothing. */
  dryRun: boolean;
  report: (line: string) => void;
  signal: AbortSignal;
}

/** What came of a replay, in reports of days. */
export interface ReplayResult {
  written: number;
  unchanged: number;
  refusals: Refusal[];
}

/** Reads the archive of a scope once more, with the parsers of today, and stores the days that come out differently. */
export async function replayArchive(options: Replay): Promise<ReplayResult> {
  const { tools, db, scope, rewrite, report } = options;
  const ledger = await Ledger.read(tools.store, [scope]);
  const { days, refusals } = await chooseArchived(options, ledger);
  const say = sparingly(tools.clock.now, report);
  const source = new ArchiveSource(db, scope.id);
  let done = 0;
  const tally = await copyDays({
    ...options,
    ledger,
    days: days.map(day => ({ ...day, source })),
    rules: { rewrite },
    onDay: day =>
      say(`${++done} of ${days.length} days, now at ${formatDay(day)}`),
  });
  const { written, unchanged } = tally;
  return { written, unchanged, refusals: [...refusals, ...tally.refusals] };
}

/** The days that can be replayed: what is kept together has to be in the archive together. */
async function chooseArchived(options: Replay, ledger: Ledger) {
  const { db, scope, reports, from, to } = options;
  const days = new Map<string, Omit<CopiedDay, 'source'>>();
  const refusals: Refusal[] = [];
  const archive = await readArchive({ db, scopeId: scope.id });
  const known = new Set(archive.map(({ report, day }) => `${report} ${day}`));
  const isHeld = (report: Report, day: Day) =>
    isStored(ledger.entryOf(scope.id, report, day));
  for (const { report, day } of archive) {
    const asked = importedReports.find(one => one === report);
    if (!asked || !reports.includes(asked) || day < from || day > to) {
      continue;
    }
    const lane = laneOf(asked);
    const held = lanes[lane].filter(one => isHeld(one, day));
    const absent = held.filter(one => !known.has(`${one} ${day}`));
    if (absent.length > 0) {
      refusals.push({
        what: `${report} of ${formatDay(day)}`,
        reason: `cannot be replayed without the ${absent.join(
          ' and ',
        )} of that day, which the archive does not have`,
      });
    } else if (isHeld(asked, day)) {
      days.set(`${lane} ${day}`, { lane, day, reports: held });
    }
  }
  return { days: [...days.values()], refusals };
}
