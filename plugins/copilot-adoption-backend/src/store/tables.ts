import {
  BillFigure,
  Counter,
  DayState,
  LedgerReport,
  MonthlyReport,
  PeopleMode,
  SeatFigure,
  SyncErrorCode,
} from 'backstage-plugin-copilot-adoption-common';

export type { LedgerReport };

/*
 * Rows as the migrations lay them out. Days are integers (see Day in common), moments are milliseconds since 1970,
 * counters are 64-bit and null where GitHub sent nothing. Keys of daily tables start with the day (people: the scope,
 * then the day), because a day is what is replaced, appended and pruned.
 */

export interface ScopeRow {
  id: number;
  kind: 'enterprise' | 'organization';
  host: string;
  slug: string;
  title: string | null;
  /** GitHub's id, unknown until the first report; the identity behind a slug that may change. */
  github_id: string | null;
  configured: boolean;
  /** Counts every change of the scope's data; answers are cached by it, writes of a scope queue up behind it. */
  writes: number;
}

/**
 * - `scope`: GitHub's own totals of the scope
 * - `everyone`: all people of the scope's users report, rolled up like a team
 */
export type StoredSubjectKind =
  | 'scope'
  | 'everyone'
  | 'team'
  | 'user'
  | 'repository';

export interface SubjectRow {
  id: number;
  scope_id: number;
  kind: StoredSubjectKind;
  /** GitHub's numeric id as text, or the pseudonym of a user; the scope's own rows use '0'. */
  github_id: string;
  /** Slug of a team, login of a user (or its alias, or nothing, as people are kept), owner/name of a repository. */
  name: string;
  title: string | null;
  /** The newest day whose report brought the name, so that older days don't bring an older name back. */
  name_day: number | null;
  /** First and last day on which a person was active, a team had members or a repository had pull requests, kept for ever. */
  first_day: number | null;
  last_day: number | null;
  /** Of a team, GitHub's id of the one above it. */
  parent_github_id: string | null;
  /** Of a repository, as GitHub writes it, such as `PRIVATE`. */
  visibility: string | null;
}

export interface CalendarRow {
  day: number;
  iso_date: string;
  week_start: number;
  month_start: number;
  weekday: number;
}

export interface BreakdownKeyRow {
  id: number;
  /** Index into `breakdownKinds` of reports/records. */
  kind: number;
  feature: string;
  ide: string;
  language: string;
  model: string;
}

export type CounterColumns = Record<Counter, number | null>;

/** One subject (scope, everyone, team) and day. */
export interface ActivityDayRow extends CounterColumns {
  day: number;
  subject_id: number;
  completion_generations: number | null;
  completion_acceptances: number | null;
  completion_lines_suggested_to_add: number | null;
  completion_lines_added: number | null;
  /** Active people as GitHub publishes them; scopes only. */
  published_daily: number | null;
  published_weekly: number | null;
  published_monthly: number | null;
  /** Distinct people of the users report; teams and everyone only, like all that follows. */
  people: number | null;
  engaged_people: number | null;
  chat_people: number | null;
  agent_people: number | null;
  cli_people: number | null;
  cloud_agent_people: number | null;
  code_review_active_people: number | null;
  code_review_passive_people: number | null;
  copilot_app_people: number | null;
  vscode_agent_people: number | null;
  licensed_members: number | null;
  credits: number | null;
}

/** Distinct people of windows that end on the day; apart from activity_days because a window depends on other days. */
export type ActiveDayRow = {
  day: number;
  subject_id: number;
  /** Distinct people since the first day of the month, on the month's newest held day. */
  month_people: number | null;
  seats: number | null;
  seated_monthly_people: number | null;
} & Record<
  | 'weekly_people'
  | 'monthly_people'
  | `weekly_${FlagColumn}`
  | `monthly_${FlagColumn}`,
  number | null
>;

type FlagColumn =
  | 'engaged_people'
  | 'chat_people'
  | 'agent_people'
  | 'cli_people'
  | 'cloud_agent_people'
  | 'code_review_active_people'
  | 'code_review_passive_people'
  | 'copilot_app_people'
  | 'vscode_agent_people';

export interface BreakdownDayRow extends CounterColumns {
  day: number;
  subject_id: number;
  kind: number;
  key_id: number;
  /** People who contributed; null for GitHub's own totals, which don't say. */
  people: number | null;
}

export interface MeasureDayRow {
  day: number;
  subject_id: number;
  measure: string;
  value: number;
}

export interface PeopleDayRow extends CounterColumns {
  scope_id: number;
  day: number;
  user_id: number;
  flags: number;
  known_flags: number;
  phase: number | null;
  credits: number | null;
}

export interface PeopleBreakdownDayRow extends CounterColumns {
  scope_id: number;
  day: number;
  user_id: number;
  key_id: number;
}

export interface PeopleMeasureDayRow {
  scope_id: number;
  day: number;
  user_id: number;
  measure: string;
  value: number;
}

export interface MembershipRow {
  scope_id: number;
  day: number;
  team_id: number;
  user_id: number;
}

export interface SeatRow {
  scope_id: number;
  day: number;
  user_id: number;
  plan: string | null;
  created_at: number | null;
  last_activity_at: number | null;
  last_activity_editor: string | null;
  assigning_team: string | null;
  pending_cancellation_day: number | null;
}

/** What an organization has subscribed to on a day. */
export type SubscriptionDayRow = {
  scope_id: number;
  day: number;
  plan: string | null;
  seat_management: string | null;
  public_code_suggestions: string | null;
  ide_chat: string | null;
  platform_chat: string | null;
  cli: string | null;
} & Record<SeatFigure, number | null>;

/** A line of the bill of the month that ends on the day; amounts are US dollars. */
export type BillItemRow = {
  scope_id: number;
  report: MonthlyReport;
  day: number;
  product: string;
  sku: string;
  model: string;
  unit_type: string;
  price_per_unit: number | null;
} & Record<BillFigure, number | null>;

/**
 * Where the stored copy of a day came from.
 *
 * - `github`: from GitHub itself
 * - `file`: from a stored file of GitHub's report
 * - `viewer`: from the documents that copilot-metrics-viewer keeps
 * - `community`: from the tables of Backstage's community plugin, with the columns that can be trusted
 */
export type ReportOrigin = 'github' | 'file' | 'viewer' | 'community';

export interface ReportDayRow {
  scope_id: number;
  report: LedgerReport;
  day: number;
  state: DayState;
  /** Failed or fruitless attempts since the last success. */
  attempts: number;
  next_attempt_at: number | null;
  rows: number;
  /** JSON: dropped lines by reason. */
  dropped_lines: string;
  /** JSON: fields we do not know, with how often they came. */
  unknown_fields: string;
  /** JSON: values that could not be stored as GitHub sent them, by how they were changed. */
  adjusted_values: string;
  content_hash: string | null;
  /** When the hash was first seen, and when the report was last pulled. */
  hash_since: number | null;
  fetched_at: number | null;
  /** Whether the stored day holds any activity, so that an all-zero report does not silently replace it. */
  has_activity: boolean;
  error_code: SyncErrorCode | null;
  error_detail: string | null;
  error_at: number | null;
  /** Where the stored copy came from; null while there is none. */
  source: ReportOrigin | null;
  /** Set by whoever works on the day; a write with another ticket is refused. */
  ticket: string | null;
  /** On `users` rows: windows ending on this day must be recomputed. */
  windows_stale: boolean;
}

/** A figure of GitHub's own that what is stored contradicts, as of the last check. */
export interface DifferenceRow {
  scope_id: number;
  /**
   * Which of the stored figures: those of `totals`, contradicted by the 28-day report, or the sum over the people of
   * `users`, contradicted by GitHub's totals.
   */
  report: 'totals' | 'users';
  day: number;
  measure: string;
  /** Null where nothing is stored. */
  held: number | null;
  /** GitHub's figure. */
  reported: number;
  /** When the difference was found first. */
  found_at: number;
}

export interface SyncRunRow {
  id: string;
  trigger: 'schedule' | 'manual' | 'resume';
  state:
    | 'queued'
    | 'running'
    | 'succeeded'
    | 'nothingDue'
    | 'partial'
    | 'failed'
    | 'abandoned';
  /** JSON of what a manual run asked for. */
  request: string | null;
  queued_at: number;
  started_at: number | null;
  heartbeat_at: number | null;
  finished_at: number | null;
  /** JSON of planned, written, unchanged, waiting and failed days. */
  counts: string;
  /** The order in which runs were queued; a demonstration's clock may go back between two of them. */
  position: number;
}

export interface RawReportRow {
  scope_id: number;
  report: LedgerReport;
  day: number;
  /** The lines of the report, packed. */
  body: Buffer;
  /** As in the ledger, for the day that was made of them. */
  content_hash: string;
  fetched_at: number;
}

/** Days of the metrics API that GitHub closed in 2026; a series of their own. Empty text where a dimension does not apply. */
export interface LegacyDayRow {
  scope_id: number;
  day: number;
  surface:
    | 'total'
    | 'completions'
    | 'ide_chat'
    | 'dotcom_chat'
    | 'pull_requests';
  editor: string;
  model: string;
  language: string;
  repository: string;
  source: string;
  active_users: number | null;
  engaged_users: number | null;
  suggestions: number | null;
  acceptances: number | null;
  lines_suggested: number | null;
  lines_accepted: number | null;
  chats: number | null;
  insertions: number | null;
  copies: number | null;
  summaries: number | null;
}

/** How people are kept in this database; there is one row. */
export interface PeoplePolicyRow {
  id: 1;
  mode: PeopleMode;
  /** Of the key that pseudonyms were made with; null where there never were any. */
  key_fingerprint: string | null;
  /** Made up once, for the hashes of erased people. */
  tombstone_secret: string;
  /** Counts whenever other people may be stored than before. */
  version: number;
}

export interface ErasedPersonRow {
  /** See `tombstoneOf`. */
  key_hash: string;
  erased_at: number;
}

/** What a notification may be about. */
export type NoticeKind = 'syncTrouble' | 'idleSeats' | 'teamSummary';

export interface NoticeRow {
  scope_id: number;
  kind: NoticeKind;
  /** The ref of a group of the catalog, empty for the scope itself. */
  subject: string;
  /** What there is to tell, such as a month; null where there is nothing. */
  occasion: string | null;
  noticed_at: number;
  /** Set by whoever is sending it. */
  claimed_at: number | null;
  told_occasion: string | null;
  told_at: number | null;
}

/** What the views know of the configuration; there is one row. */
export interface ViewSettingsRow {
  id: 1;
  minimum_group_size: number;
}
