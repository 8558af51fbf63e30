import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Day,
  ErasureResponse,
  LedgerReport,
  Report,
  ScopeRef,
  SyncDay,
  SyncDifference,
  SyncRun,
  SyncRunResponse,
  SyncScopeCheck,
} from 'backstage-plugin-copilot-adoption-common';

/** Who asks. */
export interface ControlOptions {
  credentials: BackstageCredentials;
}

/** What a run is to do: what is due, or, where days are given, all of these days anew. */
export interface RunWish {
  scope?: ScopeRef;
  reports?: Report[];
  days?: { from: Day; to?: Day };
}

/** A person of a GitHub host, by either of the two. */
export interface PersonRequest {
  host: string;
  login?: string;
  githubId?: number;
}

/** Where the next page of runs starts. */
export type RunPosition = number;

/** Where the next page of the ledger starts. */
export interface DayPosition {
  day: Day;
  scopeId: number;
  report: LedgerReport;
}

/** Which part of the ledger is asked for, newest day first. */
export interface DaysQuestion {
  scope?: ScopeRef;
  report?: LedgerReport;
  from?: Day;
  to?: Day;
  limit: number;
  after?: DayPosition;
}

/** Some items of a list, and where the next page starts, if there is one. */
export interface ControlPage<Item, Position> {
  items: Item[];
  next?: Position;
}

/** What the sync has done so far; moments are milliseconds since 1970. */
export interface SyncSummary {
  /** Recorded runs that have ended, by how. */
  runs: { state: SyncRun['state']; runs: number; lastAt: number }[];
  /** Of every report the rows of all stored days, and when GitHub last answered. */
  reports: {
    scope: string;
    report: LedgerReport;
    rows: number;
    fetchedAt: number | null;
  }[];
  /** Lines that could not be stored, by why. */
  droppedLines: {
    scope: string;
    report: LedgerReport;
    reason: string;
    lines: number;
  }[];
}

/** What an operator can see of the sync, and do with it. */
export interface SyncControl {
  /**
   * @throws InputError where the wish names a scope, report or day that cannot be fetched.
   * @throws ConflictError while a run is queued or running.
   */
  queueRun(wish: RunWish, options: ControlOptions): Promise<SyncRunResponse>;
  /** @throws NotFoundError */
  describeRun(id: string, options: ControlOptions): Promise<SyncRunResponse>;
  listRuns(
    question: { limit: number; after?: RunPosition },
    options: ControlOptions,
  ): Promise<ControlPage<SyncRun, RunPosition>>;
  listDays(
    question: DaysQuestion,
    options: ControlOptions,
  ): Promise<ControlPage<SyncDay, DayPosition>>;
  /** Where GitHub's own figures contradict what is stored, newest day first. */
  listDifferences(
    scope: ScopeRef | undefined,
    options: ControlOptions,
  ): Promise<SyncDifference[]>;
  /** What the sync has done so far. */
  summarize(options: ControlOptions): Promise<SyncSummary>;
  /** Tries everything that the configuration of one scope, or of all, makes use of. */
  check(
    scope: ScopeRef | undefined,
    options: ControlOptions & { signal: AbortSignal },
  ): Promise<SyncScopeCheck[]>;
  /**
   * Deletes everything that is stored of a person, who stays away from then on.
   *
   * @throws NotFoundError where nothing is stored of the host, or nobody with the login.
   */
  erasePerson(
    person: PersonRequest,
    options: ControlOptions,
  ): Promise<ErasureResponse>;
}
