import { Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleGuard } from '../people/PeopleGuard';
import { LegacyDay } from '../reports/legacy/LegacyDay';
import { PeopleDay } from '../reports/peopleDay/PeopleDay';
import { RepositoryDay } from '../reports/repositoryDay/RepositoryDay';
import { Figures } from '../reports/figuresOf';
import { SeatDay } from '../reports/seatDay/SeatDay';
import {
  BillRecord,
  SubscriptionRecord,
  TeamRecord,
  TotalsRecord,
  WindowRecord,
} from '../reports/records';
import { AskAgain } from './operations/askAgain';
import { CheckFindings } from './operations/keepWindow';
import { Erasure } from './people/eraseRows';
import { PersonReference } from './people/findPerson';
import { PruneOptions, Pruned } from './retention/pruneHistory';
import { LedgerReport, ReportDayRow, ScopeRow, SyncRunRow } from './tables';

/** A scope as configured. */
export interface ScopeIdentity {
  kind: ScopeRow['kind'];
  host: string;
  slug: string;
  title?: string;
}

/** What a finished piece of work writes into the ledger; the rest of the row belongs to the store. */
export type LedgerEntry = Omit<ReportDayRow, 'ticket' | 'windows_stale'> & {
  /** The packed body of the report, for the archive. */
  raw?: Buffer;
};

/** Whether a write took place, or somebody else had taken over the day in the meantime. */
export type WriteOutcome = 'written' | 'superseded';

/**
 * The only writer of the database: what the sync needs to keep GitHub's reports.
 *
 * Everything that belongs to one day and report is replaced whole, in one transaction that also moves the ledger.
 */
export interface AdoptionStore {
  /** Registers the configured scopes and hides, without deleting, those that no longer are. */
  registerScopes(scopes: ScopeIdentity[]): Promise<ScopeRow[]>;

  readLedger(scopeId: number): Promise<ReportDayRow[]>;

  /**
   * The guard that people of a GitHub host have to pass before anything is made of them. To be asked for anew for each
   * piece of work, because people may have been erased meanwhile.
   *
   * @throws ConflictError where people are kept otherwise in the database than this process is configured to.
   */
  guardPeople(host: string): Promise<PeopleGuard>;

  /** Takes over days for a run: creates missing ledger rows as `due` and puts the ticket on all of them. */
  claimDays(options: {
    scopeId: number;
    days: { report: LedgerReport; day: Day }[];
    ticket: string;
  }): Promise<void>;

  /** Moves the ledger where there is nothing to store: waiting, empty, unchanged, failed, unavailable. */
  settleDay(options: {
    ticket: string;
    entries: LedgerEntry[];
  }): Promise<WriteOutcome>;

  /** The stored totals of a scope on days, to be compared with what GitHub says of them elsewhere. */
  readHeldFigures(options: {
    scopeId: number;
    days: readonly Day[];
  }): Promise<Map<Day, Figures>>;

  /** What the stored people of a scope add up to; nothing where people were erased, who would be seen by their absence. */
  readPeopleSums(options: {
    scopeId: number;
    days: readonly Day[];
  }): Promise<Map<Day, Figures>>;

  /**
   * Moves the ledger of a 28-day report of totals, keeps what it says beside its days, and replaces what an earlier
   * check had found by the findings of this one. Days to ask for once more become due where they are settled.
   */
  keepWindow(options: {
    ticket: string;
    entry: LedgerEntry;
    window?: WindowRecord;
    findings?: CheckFindings;
  }): Promise<WriteOutcome>;

  /** Replaces a day of the scope's totals; the scope learns its GitHub id from the record. */
  writeTotals(options: {
    ticket: string;
    entry: LedgerEntry;
    record: TotalsRecord;
  }): Promise<WriteOutcome>;

  /** Replaces a day of the scope's repositories. */
  writeRepositories(options: {
    ticket: string;
    entry: LedgerEntry;
    repositories: RepositoryDay;
  }): Promise<WriteOutcome>;

  /** Replaces an imported day of the legacy metrics API. */
  writeLegacyDay(options: {
    ticket: string;
    entry: LedgerEntry;
    legacy: LegacyDay;
  }): Promise<WriteOutcome>;

  /** Gives the teams of a scope the names and parents that they have on the day. */
  writeTeams(options: {
    ticket: string;
    entry: LedgerEntry;
    teams: readonly TeamRecord[];
  }): Promise<WriteOutcome>;

  /** Replaces the snapshot of who holds a seat on a day. */
  writeSeats(options: {
    ticket: string;
    entry: LedgerEntry;
    seats: SeatDay;
  }): Promise<WriteOutcome>;

  /** Replaces the snapshot of what an organization has subscribed to on a day. */
  writeSubscription(options: {
    ticket: string;
    entry: LedgerEntry;
    subscription: SubscriptionRecord;
  }): Promise<WriteOutcome>;

  /** Replaces the bill of a month. */
  writeBill(options: {
    ticket: string;
    entry: LedgerEntry;
    items: readonly BillRecord[];
  }): Promise<WriteOutcome>;

  /** Replaces a day of people with everything rolled up from it, and marks the windows that now are stale. */
  writePeople(options: {
    ticket: string;
    /** The entries of users and user-teams, or of users alone. */
    entries: LedgerEntry[];
    people: PeopleDay;
    /** Whether the breakdowns of single people are kept too. */
    keepPeopleBreakdowns: boolean;
    /** Whether later days of single people and memberships are all there; otherwise they may have been pruned. */
    isLaterKept: boolean;
  }): Promise<WriteOutcome>;

  /** Recomputes the windows that writes have marked; resumes where an earlier call was stopped. Returns the days done. */
  refreshWindows(options: {
    scopeId: number;
    signal?: AbortSignal;
  }): Promise<number>;

  /** Deletes what has been kept long enough, a few days at a time, and tells how much that was by table. */
  prune(options: PruneOptions): Promise<Pruned>;

  /**
   * Deletes everything that is stored of a person, in scopes that are no longer configured too, and keeps him or her
   * away for ever: from syncs, imports and replays. Sums of teams and scopes stay as they were counted.
   *
   * @throws NotFoundError where nobody with a given login is stored; an id is always accepted, again and again.
   */
  erasePerson(reference: PersonReference): Promise<Erasure>;

  /** Renews the planner statistics, worthwhile after a first sync or a backfill. */
  analyze(): Promise<void>;

  /**
   * Queues a run and makes the days due that it is about.
   *
   * @throws ConflictError while another run is queued or running.
   */
  queueRun(
    run: Pick<SyncRunRow, 'trigger' | 'request'>,
    again?: AskAgain[],
  ): Promise<SyncRunRow>;
  /**
   * Takes the oldest queued run, or else starts one of the given trigger, if any.
   *
   * At most one run is running at a time over all replicas: the answer is nothing while another one is, and only one
   * of several concurrent callers gets a run. This, not Backstage's scheduler, is what keeps replicas apart.
   */
  startRun(trigger?: SyncRunRow['trigger']): Promise<SyncRunRow | undefined>;
  /** Tells that a run is alive and how far it has come. */
  recordHeartbeat(id: string, counts: RunCounts): Promise<void>;
  finishRun(
    id: string,
    state: SyncRunRow['state'],
    counts: RunCounts,
  ): Promise<void>;
  /**
   * Ends running runs whose last heartbeat lies outside of the given moments, and returns how many there were. A
   * heartbeat far in the future is as dead as an old one: a demonstration's clock starts anew with its process.
   */
  abandonRuns(heartbeat: { before: number; after: number }): Promise<number>;
}

/** Days of reports that are planned, and what became of them. */
export interface DayCounts {
  planned: number;
  written: number;
  unchanged: number;
  waiting: number;
  failed: number;
}

/** How far a run has come, on the whole and by scope and report. */
export interface RunCounts extends DayCounts {
  progress: ({ scopeId: number; report: LedgerReport } & DayCounts)[];
}
