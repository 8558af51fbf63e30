import {
  Day,
  dimensions,
  Report,
  ScopeKind,
} from 'backstage-plugin-copilot-adoption-common';
import { PeopleSettings } from './people/PeopleSettings';

/** One configured enterprise or organization. */
export interface ScopeSettings {
  kind: ScopeKind;
  slug: string;
  host: string;
  title?: string;
  /** A token of its own; otherwise the credential of the host's GitHub integration. */
  token?: string;
  reports: Report[];
  /** The annotation that holds a user's login on this host. */
  userLoginAnnotation: string;
}

/** How many days back what is kept; 0 for not at all. What was rolled up by team and scope stays for ever. */
export interface RetentionSettings {
  /** Days of single people. */
  people: number;
  /** Their splits by feature, language, model and so on. */
  peopleBreakdowns: number;
  memberships: number;
  seats: number;
  /** The reports themselves, as they came. */
  raw: number;
  /** Imported days of the closed metrics API; infinite unless somebody wants them to go. */
  legacy: number;
}

/** Which seats count as idle, and what seats cost. */
export interface SeatSettings {
  /** Days without use after which a seat is idle. */
  idleAfterDays: number;
  /** Days from its granting on for which a seat is not. */
  graceDays: number;
  /** What a seat costs in a month, by plan. */
  monthlyPrices: ReadonlyMap<string, number>;
  /** Of the prices, an ISO 4217 code. */
  currency: string;
}

/** What may be told apart beside scopes and teams: windows, and the dimensions that GitHub splits by. */
export const openMetricsLabels = ['window', ...dimensions] as const;

/** How people may be called, if they are told of at all. */
export const openMetricsUsers = ['none', 'hash', 'id', 'login'] as const;

/** What `GET /openmetrics` tells. */
export interface OpenMetricsSettings {
  labels: (typeof openMetricsLabels)[number][];
  /** Whether teams are told of, those that are large enough. */
  teams: boolean;
  /** Whether the dimensions among the labels split teams as well. */
  teamSplits: boolean;
  /** How people are called, who are told of only to whoever may read people. */
  users: (typeof openMetricsUsers)[number];
  /** So many series of usage at most. */
  maxSeries: number;
}

/** What is told through Backstage's notifications; what is left out is not. */
export interface NotificationSettings {
  /** The path of the Copilot page in the app, without a slash at its end. */
  page: string;
  syncTrouble?: {
    recipients: string[];
    /** Days without a newer day after which a report is stale. */
    staleAfterDays: number;
    /** Milliseconds for which trouble has to last before it is told. */
    failingFor: number;
  };
  idleSeats?: {
    recipients: string[];
    /** Days between two digests. */
    everyDays: number;
  };
  teamSummary?: {
    /** An annotation of groups with the refs of who is told; the group itself where it has none. */
    recipientsAnnotation?: string;
  };
}

/** The plugin's configuration, read and checked once at start. */
export interface Settings extends PeopleSettings {
  scopes: ScopeSettings[];
  syncEnabled: boolean;
  /** Milliseconds after which a day that may still change is asked for again. */
  frequency: number;
  historyDays: number;
  /** Share of the rate limit left to the rest of Backstage, 0 to 1. */
  keepFree: number;
  /** Hosts (with port) that reports may be downloaded from, beside GitHub's own. */
  downloadHosts: string[];
  minimumGroupSize: number;
  /** Milliseconds that the database has to answer a statement of a question, on PostgreSQL. */
  queryTimeout: number;
  /** Bytes of answers that are remembered at most; 0 for none. */
  answerMemory: number;
  /** Prefixes of catalog locations whose groups and users count. */
  trustedOrigins: string[];
  retention: RetentionSettings;
  seats: SeatSettings;
  annotations: { day: Day; title: string }[];
  openMetrics: OpenMetricsSettings;
  /** References of users and groups who may see and do everything while the permission framework is off. */
  admins: string[];
  notifications: NotificationSettings;
}
