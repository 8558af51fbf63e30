import {
  BillFigure,
  Counter,
  Day,
  Dimension,
  SeatFigure,
} from 'backstage-plugin-copilot-adoption-common';

/** The counters of one row; null where GitHub sent none, which is not zero. */
export type Counters = Record<Counter, number | null>;

/**
 * GitHub's five breakdown arrays, and the two derived kinds in which everybody is counted once.
 */
export const breakdownKinds = [
  'feature',
  'ide',
  'language_feature',
  'language_model',
  'model_feature',
  'language',
  'model',
] as const;

export type BreakdownKind = (typeof breakdownKinds)[number];

/**
 * The dimension values that name a row of a breakdown; only those of its kind are present.
 * Within one report equal keys are one and the same object, which nobody may change.
 */
export type BreakdownKey = { kind: BreakdownKind } & Partial<
  Record<Dimension, string>
>;

/** A row of one of GitHub's five breakdown arrays. */
export interface Breakdown {
  key: BreakdownKey;
  counters: Counters;
}

/** Any other number of a record, under its name in `measures` of common. */
export interface Measure {
  name: string;
  value: number;
}

/** What a record of any kind tells about its day, with what was odd about it. */
interface ActivityRecord {
  day: Day;
  counters: Counters;
  breakdowns: Breakdown[];
  measures: Measure[];
}

/** One day of an enterprise or organization (organization-1-day, enterprise-1-day, an entry of `day_totals`). */
export interface TotalsRecord extends ActivityRecord {
  /** GitHub's id of the enterprise or organization. */
  scopeId: string;
  /** Active people as GitHub publishes them: on the day, in 7 and in 28 days. */
  publishedActives: { 1: number | null; 7: number | null; 28: number | null };
}

/** What an enterprise or organization did in the 28 days that end on a day, beside `day_totals`. */
export interface WindowRecord {
  lastDay: Day;
  measures: Measure[];
}

/** One day of one person (users-1-day, a line of users-28-day). */
export interface UserRecord extends ActivityRecord {
  scopeId: string;
  userId: number;
  login: string;
  /** Bit per `peopleFlags` of common, in their order: set where the flag is true … */
  flags: number;
  /** … and set here where it is known at all, since null is not false. */
  knownFlags: number;
  /** Measures that count the person for versions of editors, plugins and the CLI; kept of groups of people alone. */
  versions: string[];
  /** GitHub's adoption phase, 0 to 3. */
  phase: number | null;
  credits: number | null;
}

/** The pull requests of one repository on one day (repos-1-day). */
export interface RepositoryRecord {
  day: Day;
  scopeId: string;
  repositoryId: number;
  /** Owner and name, such as `octo-org/checkout-web`. */
  name: string;
  /** As GitHub writes it, such as `PRIVATE`. */
  visibility: string | null;
  measures: Measure[];
}

/** One person in one team on one day (user-teams-1-day). */
export interface MembershipRecord {
  day: Day;
  scopeId: string;
  userId: number;
  login: string;
  teamId: number;
  teamSlug: string;
}

/** A team as it is called at the moment. */
export interface TeamRecord {
  teamId: number;
  slug: string;
  /** As people call it. */
  name: string;
  /** The team above it. */
  parentId: number | null;
}

/** The seat of one person at the moment, whoever has granted it. Moments are milliseconds since 1970. */
export interface SeatRecord {
  userId: number;
  login: string;
  /** Such as `business`. */
  plan: string | null;
  /** When the person was last given it. */
  createdAt: number | null;
  /** Null for those who have not used Copilot in the 90 days that GitHub remembers. */
  lastActivityAt: number | null;
  /** As GitHub writes it, such as `vscode/1.107.1/copilot-chat/0.35.3`. */
  lastActivityEditor: string | null;
  /** The name of the team by which the person has it; null where it was given to the person alone. */
  assigningTeam: string | null;
  /** The day on which it ends; null for those who keep it. */
  pendingCancellationDay: Day | null;
}

/** What an organization has subscribed to, as its owners have set it up. */
export interface SubscriptionRecord {
  /** Such as `business`. */
  plan: string | null;
  /** Who gets a seat, such as `assign_selected`. */
  seatManagement: string | null;
  /** Policies, in GitHub's words: `enabled`, `disabled`, `unconfigured`; `block` or `allow` for public code. */
  publicCodeSuggestions: string | null;
  ideChat: string | null;
  platformChat: string | null;
  cli: string | null;
  seats: Record<SeatFigure, number | null>;
}

/** A line of the bill of a month: one model of one product. */
export interface BillRecord {
  product: string;
  sku: string;
  /** Empty where GitHub names none. */
  model: string;
  /** Such as `requests`. */
  unitType: string;
  /** In US dollars; null where it changed within the month. */
  pricePerUnit: number | null;
  figures: Record<BillFigure, number | null>;
}
