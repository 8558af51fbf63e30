import {
  dayOfTime,
  formatDay,
  formatSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReportOrigin } from '../store/tables';
import { Ledger } from '../sync/Ledger';
import { SyncScope } from '../sync/SyncScope';
import { SyncTools } from '../sync/SyncTools';
import { chooseDays } from './chooseDays';
import { CopiedDay, copyDays } from './copyDays';
import { CopyTally } from './CopyTally';
import { DayImport, laneOf, Refusal } from './DayImport';
import { FileIndex, indexFile } from './FileIndex';
import { importedReports } from './FileKind';
import { FileReportSource } from './FileReportSource';
import { importLegacyDays } from './legacy/importLegacyDays';
import { planDays } from './planDays';
import { refusalOf } from './refusalOf';
import { sparingly } from './sparingly';
import { splitFiles } from './splitFiles';

export interface FileImport {
  tools: Omit<SyncTools, 'source' | 'lists'>;
  scope: SyncScope;
  /** GitHub's id of the scope. */
  githubId: string;
  source: ReportOrigin;
  paths: readonly string[];
  /** Replaces days that are held already. */
  replace: boolean;
  /** Looks at everything and writes nothing. */
  dryRun: boolean;
  report: (line: string) => void;
  signal: AbortSignal;
}

/** What came of an import, in reports of days. */
export interface ImportResult {
  files: number;
  written: number;
  unchanged: number;
  /** Held already, and left as they were. */
  held: number;
  /** How many of all of these are legacy days, which do not say whose they are. */
  legacy: number;
  /** Files without any line, which name no day. */
  empty: number;
  /** Lines of the files that are no records. */
  dropped: number;
  refusals: Refusal[];
}

/** Imports files of reports into the days that are not held yet. */
export async function importFiles(options: FileImport): Promise<ImportResult> {
  const { tools, scope, replace, paths } = options;
  const { indexes: all, refusals } = await indexFiles(options);
  const indexes = all.filter(index => !isLegacy(index));
  const ledger = await Ledger.read(tools.store, [scope]);
  const whole = leaveOutDays(planDays(indexes.filter(isFit)), indexes);
  const choice = chooseDays(whole.days, {
    scopeId: scope.id,
    ledger,
    replace,
  });
  const tally = await copyFiles(options, ledger, choice.days, indexes);
  const legacy = await importLegacyDays({
    ...options,
    ledger,
    indexes: all.filter(index => isLegacy(index) && isFit(index)),
  });
  return {
    files: paths.length,
    written: tally.written + legacy.written,
    unchanged: tally.unchanged + legacy.unchanged,
    held: choice.held + legacy.held,
    legacy: legacy.days,
    empty: all.filter(isEmpty).length,
    dropped: all.reduce((sum, { dropped }) => sum + dropped, 0),
    refusals: [
      ...refusals,
      ...whole.refusals,
      ...choice.refusals,
      ...tally.refusals,
      ...legacy.refusals,
    ],
  };
}

function isLegacy({ kinds }: FileIndex): boolean {
  return kinds.has('legacy');
}

function isFit({ failure, days }: FileIndex): boolean {
  return !failure && days.size > 0;
}

function isEmpty({ failure, kinds, dropped }: FileIndex): boolean {
  return !failure && kinds.size + dropped === 0;
}

/** The files that belong to the scope, broken ones among them, and why the others don't. */
async function indexFiles(options: FileImport) {
  const { tools, scope, githubId, paths, report, signal } = options;
  const wanted = {
    owner: `${scope.kind} ${githubId}`,
    name: `${scope.kind} ${scope.slug.toLowerCase()}`,
    scope: formatSubjectRef({ scope }),
    today: dayOfTime(tools.clock.now()),
  };
  const say = sparingly(tools.clock.now, report);
  const indexes: FileIndex[] = [];
  const refusals: Refusal[] = [];
  for (const [position, path] of paths.entries()) {
    signal.throwIfAborted();
    const index = await indexFile(path, scope.kind);
    const reason = isEmpty(index) ? undefined : refusalOf(index, wanted);
    if (reason) {
      refusals.push({ what: path, reason });
    }
    if (!reason || index.failure) {
      indexes.push(index);
    }
    say(`Looked into ${position + 1} of ${paths.length} files`);
  }
  return { indexes, refusals };
}

/** A day of which a file is broken would be a day with less in it than there was. */
function leaveOutDays(days: DayImport[], indexes: readonly FileIndex[]) {
  const broken = indexes.filter(({ failure }) => failure);
  const refusals: Refusal[] = [];
  const kept = days.filter(({ day, lane }) => {
    const cause = broken.find(
      index =>
        index.days.has(day) &&
        [...index.kinds].some(kind => laneOf(kind) === lane),
    );
    if (cause) {
      refusals.push({
        what: formatDay(day),
        reason: `would be incomplete without ${cause.path}`,
      });
    }
    return !cause;
  });
  return { days: kept, refusals };
}

async function copyFiles(
  options: FileImport,
  ledger: Ledger,
  days: DayImport[],
  indexes: readonly FileIndex[],
): Promise<CopyTally> {
  const { tools, source, report } = options;
  const folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-import-'));
  try {
    const split = await splitFiles(days, indexes, folder);
    const say = sparingly(tools.clock.now, report);
    let done = 0;
    return await copyDays({
      ...options,
      ledger,
      days: split.map(copiedDay),
      rules: { source, rewrite: false },
      onDay: day =>
        say(`${++done} of ${days.length} days, now at ${formatDay(day)}`),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function copiedDay({ lane, day, files }: DayImport): CopiedDay {
  return {
    lane,
    day,
    reports: importedReports.filter(report => files[report]),
    source: new FileReportSource(files),
  };
}
